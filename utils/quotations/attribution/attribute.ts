import type { Person } from '../cast/person';
import type { CueEvent } from '../cues/cue-event';
import { CueFinder, indexReferences } from '../cues/find-cues';
import type { Reference } from '../mentions/mention';
import type { Narration } from '../text/narration';
import type { Sentence } from '../text/token';
import { ATTENTION, Discourse } from './discourse';
import type { Draft } from './draft';
import { findReport } from './find-report';
import { likelyGoesOn, resolveReference, type Scene } from './resolve-reference';

/** A speech event with its speaker resolved. */
interface Spoken {
  event: CueEvent;
  person: number;
}

function attentionOf(event: CueEvent): number {
  if (!event.reports) return ATTENTION.deed;
  return event.strict ? ATTENTION.attitude : ATTENTION.speaks;
}

/** Walks through the sentences once and gives every quotation its speaker. */
export class Attributor {
  private readonly scene: Scene;
  private readonly finder: CueFinder;
  private readonly drafts: Draft[] = [];
  private lastDraft: { draft: Draft; sentence: number; span: number } | null = null;
  /** Who has been named so far. */
  private readonly met = new Set<number>();
  private readonly bySentence = new Map<number, Reference[]>();

  constructor(
    private readonly narration: Narration,
    references: Reference[],
    cast: Person[],
  ) {
    this.scene = { lexicon: narration.lexicon, cast, discourse: new Discourse(), spoken: new Set() };
    this.finder = new CueFinder(narration, indexReferences(references));
    for (const reference of references) {
      const list = this.bySentence.get(reference.sentence) ?? [];
      list.push(reference);
      this.bySentence.set(reference.sentence, list);
    }
  }

  run(): Draft[] {
    for (const [index, sentence] of this.narration.sentences.entries()) this.readSentence(sentence, index);
    return this.drafts;
  }

  private readSentence(sentence: Sentence, index: number): void {
    const events = this.finder.find(sentence);
    const sources = new Set(events.map((event) => event.source));
    this.noteMentions(index, sentence, sources);
    const spoken = events.map((event) => this.resolveEvent(event, index));
    const quotes = this.quotesIn(sentence);
    const used = new Set<CueEvent>();
    for (const at of quotes) {
      const tag = this.tagOf(at, spoken);
      if (tag) used.add(tag.event);
      this.attributeDirect(at, sentence, index, tag);
    }
    for (const one of spoken) {
      if (!used.has(one.event)) this.attributeIndirect(one, sentence, spoken);
    }
  }

  private quotesIn(sentence: Sentence): number[] {
    const quotes: number[] = [];
    for (let at = sentence.from; at < sentence.to; at++) if (this.narration.at(at).shape === 'quote') quotes.push(at);
    return quotes;
  }

  private noteMentions(index: number, sentence: Sentence, sources: Set<Reference | null>): void {
    const { cast, discourse } = this.scene;
    let subjectSeen = false;
    for (const reference of this.bySentence.get(index) ?? []) {
      if (sources.has(reference)) {
        subjectSeen = true;
        continue;
      }
      const person = resolveReference(this.scene, reference);
      if (person < 0 || reference.kind === 'pronoun') continue;
      if (cast[person]?.kind !== 'person') continue;
      const subject: boolean = !subjectSeen && !this.behindPreposition(reference, sentence);
      const introduced = subject && reference.kind === 'name' && reference.role !== '' && !this.met.has(person);
      this.met.add(person);
      const level = introduced ? ATTENTION.introduced : subject ? ATTENTION.subject : ATTENTION.mentioned;
      discourse.note(person, index, level);
      subjectSeen ||= subject;
    }
  }

  private behindPreposition(reference: Reference, sentence: Sentence): boolean {
    if (reference.from === sentence.from) return false;
    const { lower } = this.narration.at(reference.from - 1);
    const { agentLeads, objectLeads, placeLeads } = this.narration.lexicon;
    return placeLeads.has(lower) || objectLeads.has(lower) || agentLeads.has(lower);
  }

  private resolveEvent(event: CueEvent, index: number): Spoken {
    const { discourse } = this.scene;
    if (event.unknown) return { event, person: -1 };
    const person = event.source ? resolveReference(this.scene, event.source) : this.focus(index);
    discourse.note(person, index, attentionOf(event));
    if (event.reports && !event.strict) this.scene.spoken.add(person);
    return { event, person };
  }

  private focus(index: number): number {
    return this.scene.discourse.focus(index, (person) => likelyGoesOn(this.scene, person));
  }

  /** The cue that belongs to the quotation at token `at`: right behind it, else the nearest before it. */
  private tagOf(at: number, spoken: Spoken[]): Spoken | null {
    const behind = spoken.find(({ event }) => event.at > at && event.at - at <= this.tagReach(at, event));
    if (behind) return behind;
    const before = spoken.filter(({ event }) => event.at < at);
    const last = before[before.length - 1];
    if (last) return last;
    return null;
  }

  private tagReach(at: number, event: CueEvent): number {
    const source = event.source;
    if (event.form === 'active' && source && source.from > at) return source.from - at <= 2 ? event.at - at : 0;
    return 3;
  }

  private attributeDirect(at: number, sentence: Sentence, index: number, tag: Spoken | null): void {
    const token = this.narration.at(at);
    const span = this.narration.spans[token.span];
    if (!span) return;
    const byline = tag ? null : (this.bylineOf(at) ?? this.embeddingSubject(at, sentence));
    const draft: Draft = {
      kind: 'direct',
      start: span.start,
      end: span.end,
      cue: tag ? tag.event.at : -1,
      person: tag ? tag.person : byline ? resolveReference(this.scene, byline) : this.untagged(index),
      reference: tag?.event.source ?? byline,
      confidence: tag ? (tag.event.source?.kind === 'name' ? 'explicit' : 'resolved') : 'guessed',
      continues: this.goesOnFrom(index, tag),
    };
    this.scene.discourse.note(draft.person, index, ATTENTION.speaks);
    this.scene.spoken.add(draft.person);
    this.drafts.push(draft);
    if (draft.continues && draft.continues.person !== draft.person) draft.continues = null;
    this.lastDraft = { draft, sentence: index, span: token.span };
  }

  /** “…” ― Ann Lee: the name behind a dash. */
  private bylineOf(at: number): Reference | null {
    if (!/^[―—–-]$/.test(this.narration.at(at + 1).text)) return null;
    return this.finder.referenceAt(at + 2);
  }

  /** Trump attacked “the hateful ideology”: no cue, but the sentence has a subject. */
  private embeddingSubject(at: number, sentence: Sentence): Reference | null {
    return at - sentence.from < 2 ? null : this.finder.nearestSubject(sentence, at);
  }

  /** The quotation that this one is a further part of: it has no tag of its own and follows at once, or the first was left open. */
  private goesOnFrom(index: number, tag: Spoken | null): Draft | null {
    const last = this.lastDraft;
    if (!last || index - last.sentence > 1) return null;
    const open = !(this.narration.spans[last.span]?.closed ?? true);
    const sameTag = last.sentence === index && tag !== null && last.draft.cue === tag.event.at;
    return open || sameTag || (!tag && last.draft.person >= 0) ? last.draft : null;
  }

  private untagged(index: number): number {
    const last = this.lastDraft;
    if (last && index - last.sentence <= 1) return last.draft.person;
    return this.focus(index);
  }

  private attributeIndirect(one: Spoken, sentence: Sentence, spoken: Spoken[]): void {
    if (!one.event.reports) return;
    const range = findReport(
      this.narration,
      one.event,
      sentence,
      spoken.map(({ event }) => event),
    );
    if (!range) return;
    this.drafts.push({
      kind: 'indirect',
      start: range.start,
      end: range.end,
      cue: one.event.at,
      person: one.person,
      reference: one.event.source,
      confidence: one.event.source?.kind === 'name' ? 'explicit' : 'resolved',
      continues: null,
    });
  }
}
