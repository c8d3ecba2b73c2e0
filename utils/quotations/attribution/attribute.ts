import type { Person } from '../cast/person';
import { LONGEST_NOUN } from '../cues/active-cue';
import type { CueEvent } from '../cues/cue-event';
import { findCues } from '../cues/find-cues';
import type { Reference } from '../mentions/mention';
import type { Narration } from '../text/narration';
import { isWord, type Sentence } from '../text/token';
import { actorBefore } from './actor-before';
import { attributeDirect } from './attribute-direct';
import { attributeIndirect } from './attribute-indirect';
import { ATTENTION } from './discourse';
import type { Draft } from './draft';
import { nameLead } from './name-lead';
import { nameOpener } from './name-opener';
import { noteMentions } from './note-mentions';
import { opensParagraph } from './opens-paragraph';
import { partnerOf } from './partner-of';
import { findFocus, notNamedIn } from './resolve-pronoun';
import { resolveReference } from './resolve-reference';
import { openTelling, type Spoken, type Telling } from './telling';

/** Walks through the sentences once and gives every quotation its speaker. May add to the cast. */
export function attribute(narration: Narration, references: Reference[], cast: Person[]): Draft[] {
  const telling = openTelling(narration, references, cast);
  for (const [index, sentence] of narration.sentences.entries()) tellSentence(telling, sentence, index);
  return telling.drafts;
}

/**
 * In this order: whoever was without a name gets one before anybody is looked up; who is only spoken of is noted before
 * who speaks, so that "he" finds the subject before it; and quotations take their cues before reports take the others.
 */
function tellSentence(telling: Telling, sentence: Sentence, index: number): void {
  const events = findCues(telling.cues, sentence);
  nameLead(telling, index);
  nameOpener(telling, index);
  noteMentions(telling, sentence, index, new Set(events.map(({ reports, source }) => (reports ? source : null))));
  const spoken = events.map((event, position) => resolveEvent(telling, event, index, events[position - 1]));
  const used = new Set<CueEvent>();
  let next = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (telling.narration.at(at).shape !== 'quote') continue;
    while (next < spoken.length && (spoken[next]?.event.at ?? 0) < at) next++;
    const tag = tagOf(at, spoken, next);
    if (tag) used.add(tag.event);
    attributeDirect(telling, { at, sentence, index, tag });
  }
  spoken.forEach((one, position) => {
    if (!used.has(one.event)) attributeIndirect(telling, one, sentence, spoken[position + 1]?.event);
  });
}

function resolveEvent(telling: Telling, event: CueEvent, index: number, before: CueEvent | undefined): Spoken {
  const isTold = isToldByOther(telling, event, before);
  if (event.unknown) return { event, person: -1, isTold };
  if (event.document) return { event, person: issuerOf(telling, index), isTold };
  const found = event.source ? resolveReference(telling, event.source) : whoGoesOn(telling, event, index);
  const spokenOf = event.source && event.source.kind !== 'pronoun' ? null : quoteBeside(telling, event.at);
  const person = spokenOf ? notNamedIn(telling, found, spokenOf, index) : found;
  if (isTold) telling.discourse.note(person, index, ATTENTION.deed);
  else noteSpeaker(telling, event, person, index);
  return { event, person, isTold };
}

/** "Lee says it was not the way | Hale tells it", "an album that | one critic described as “…”": inside what another tells. */
function isToldByOther({ lexicon, narration }: Telling, { source }: CueEvent, before: CueEvent | undefined): boolean {
  if (!source) return false;
  const lead = narration.at(source.from - 1);
  const isInside = before?.form === 'active' && before.reports && before.at < source.from - 1;
  if (isInside && isWord(lead) && !lexicon.conjunctions.has(lead.lower)) return true;
  return lexicon.hasArticles && lexicon.relativePronouns.has(lead.lower);
}

/** "ujarnya": whoever is being talked about; of "Disebutkan, …" only a person is likely enough. */
function whoGoesOn(telling: Telling, { at, form }: CueEvent, index: number): number {
  const { last, lexicon, narration } = telling;
  // “…,” imbuhnya: at the start of a paragraph it adds to what was quoted before.
  const opens = opensParagraph(narration, index);
  if (opens && last && last.draft.person >= 0 && lexicon.goesOn.has(narration.at(at).lower)) return last.draft.person;
  const asked = lexicon.answers.has(narration.at(at).lower) ? whoIsAsked(telling, index) : -1;
  if (asked >= 0) return asked;
  const next = actorBefore(telling, index, quoteBeside(telling, at) ?? '');
  const focus = next >= 0 ? next : findFocus(telling, index);
  const person = answersItself(telling, at, focus, index) ? partnerOf(telling, index) : focus;
  return form === 'passive' && telling.cast[person]?.kind !== 'person' ? -1 : person;
}

/** "Lantas apa yang akan dilakukan Budi? ¶ “…,” jawabnya": the only one of whom the writer's question before is; -1 for nobody. */
function whoIsAsked({ cast, narration, references }: Telling, index: number): number {
  const before = narration.sentences[index - 1];
  if (!before || narration.at(before.to - 1).text !== '?') return -1;
  const people = (references.get(index - 1) ?? []).filter(({ person }) => cast[person]?.kind === 'person');
  return people.length === 1 ? (people[0]?.person ?? -1) : -1;
}

/** “Siapa?” tanya Hendro. ¶ “Ketua,” jawabnya.: nobody answers his own question. */
function answersItself({ last, lexicon, narration }: Telling, at: number, person: number, index: number): boolean {
  if (!last || last.draft.person !== person || index - last.sentence > 1) return false;
  return (
    lexicon.answers.has(narration.at(at).lower) && narration.text.slice(last.draft.start, last.draft.end).includes('?')
  );
}

function noteSpeaker(telling: Telling, event: CueEvent, person: number, index: number): void {
  telling.discourse.note(person, index, attentionOf(event));
  if (event.reports) telling.heard.add(person);
  if (event.reports && !event.strict) telling.spoken.add(person);
  if (event.reports && hasDocument(telling, event.at, index)) telling.issuer = { person, sentence: index };
}

/** Sentences after which a statement is read out of which somebody spoke. */
const STATEMENT_REACH = 2;

/** Whoever has just spoken in the statement that is read out; else whoever spoke last, where that was no person with a name. */
function issuerOf({ cast, issuer, last }: Telling, index: number): number {
  if (issuer && index - issuer.sentence <= STATEMENT_REACH) return issuer.person;
  const person = last?.draft.person ?? -1;
  return cast[person]?.kind === 'person' ? -1 : person;
}

/** Tokens around a cue in which its document is named. */
const DOCUMENT_REACH = 30;

/** "In a statement, Ann Lee said": whether the sentence tells of a document near its cue. */
function hasDocument({ lexicon, narration }: Telling, at: number, index: number): boolean {
  const { from, to } = narration.sentences[index] ?? { from: 0, to: 0 };
  const last = Math.min(to, at + DOCUMENT_REACH);
  for (let i = Math.max(from, at - DOCUMENT_REACH); i < last; i++) {
    if (lexicon.documents.has(narration.at(i).lower)) return true;
  }
  return false;
}

/** The words in quotation marks right before or behind the cue at `at`. */
function quoteBeside({ narration }: Telling, at: number): string | null {
  for (const i of [at - 1, at - 2, at - 3, at + 1, at + 2]) {
    const span = narration.spans[narration.at(i).span];
    if (span) return narration.text.slice(span.start, span.end);
  }
  return null;
}

function attentionOf(event: CueEvent): number {
  // "Bagi Rangga, …" is about his view.
  if (!event.reports) return event.form === 'according' ? ATTENTION.attitude : ATTENTION.deed;
  return event.strict ? ATTENTION.attitude : ATTENTION.speaks;
}

/** The cue of the quotation at token `at`: right behind it, else the last before it; `next` is the first behind it. */
function tagOf(at: number, spoken: Spoken[], next: number): Spoken | null {
  for (const one of spoken.slice(next, next + 3)) if (isTagBehind(at, one.event)) return one;
  return spoken[next - 1] ?? null;
}

/** Whether the cue stands right behind the quotation, alone ("…," ujarnya) or with its speaker before it ("…," he said). */
function isTagBehind(at: number, { at: cue, form, source, unknown }: CueEvent): boolean {
  if (form === 'active' && source && source.from > at) return source.from - at <= 2;
  return cue - at <= (unknown ? LONGEST_NOUN + 1 : 3);
}
