import type { CueEntry, CueForm } from '../lexicon/lexicon';
import type { Reference } from '../mentions/mention';
import type { Narration } from '../text/narration';
import { isCapitalised, isWord, type Sentence } from '../text/token';
import type { CueEvent } from './cue-event';

/** References of the article by their first and last token, to look up beside a cue. */
export interface ReferenceIndex {
  startingAt: ReadonlyMap<number, Reference>;
  endingAt: ReadonlyMap<number, Reference>;
}

export function indexReferences(references: Reference[]): ReferenceIndex {
  return {
    startingAt: new Map(references.map((reference) => [reference.from, reference])),
    endingAt: new Map(references.map((reference) => [reference.to, reference])),
  };
}

/** How far the speaker may stand from its verb, in tokens. */
const REACH = 40;

/** Finds the cues of one sentence and their speakers. */
export class CueFinder {
  constructor(
    private readonly narration: Narration,
    private readonly index: ReferenceIndex,
  ) {}

  find(sentence: Sentence): CueEvent[] {
    const events: CueEvent[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      const event = this.cueAt(at, sentence, events);
      if (event) events.push(event);
    }
    return events;
  }

  private cueAt(at: number, sentence: Sentence, before: CueEvent[]): CueEvent | null {
    const token = this.narration.at(at);
    if (!isWord(token)) return null;
    const entry = this.narration.lexicon.cues.get(token.lower);
    if (!entry) return this.unknownTag(at) ?? this.unknownVerb(at, sentence);
    for (const form of entry.forms) {
      const event = this.tryForm(form, at, entry, sentence, before);
      if (event) return event;
    }
    return null;
  }

  private tryForm(form: CueForm, at: number, entry: CueEntry, sentence: Sentence, before: CueEvent[]): CueEvent | null {
    const base = { at, form, reports: entry.reports, strict: entry.strict, goesOn: false };
    if (form === 'clitic' || form === 'according-clitic') {
      const comma = form === 'according-clitic' && this.narration.at(at + 1).text === ',';
      const weak = this.narration.lexicon.weakTags.has(this.narration.at(at).lower) && !this.besideQuote(at);
      return !weak && (comma || this.standsApart(at, sentence)) ? { ...base, source: null } : null;
    }
    if (form === 'tag') return this.tag(at, sentence, base);
    if (form === 'according' || form === 'passive') return this.sourceAfterLead(at, base, form);
    return this.active(at, sentence, base, before);
  }

  /** Beside a quotation, or between commas, or at the sentence's start: the places of a tag. */
  private standsApart(at: number, sentence: Sentence): boolean {
    const left = this.narration.at(at - 1);
    if (at === sentence.from || left.shape === 'quote') return true;
    return (
      left.text === ',' || left.text === '–' || left.text === '-' || this.besideQuote(at) || this.behindConjunction(at)
    );
  }

  private behindConjunction(at: number): boolean {
    return (
      this.narration.lexicon.conjunctions.has(this.narration.at(at - 1).lower) ||
      this.narration.at(at - 1).lower === 'yang'
    );
  }

  /** Whether only commas and adverbs part the token from a quotation before it. */
  private besideQuote(at: number): boolean {
    for (let i = at - 1; i >= at - 4; i--) {
      const token = this.narration.at(i);
      if (token.shape === 'quote') return true;
      if (token.text !== ',' && token.text !== '-' && !this.narration.lexicon.adverbs.has(token.lower)) return false;
    }
    return false;
  }

  private tag(at: number, sentence: Sentence, base: Omit<CueEvent, 'source'>): CueEvent | null {
    const beside = this.besideQuote(at);
    if (!beside && !(this.narration.lexicon.tagsStandAlone && this.standsApart(at, sentence))) return null;
    if (
      !beside &&
      this.narration.lexicon.weakTags.has(this.narration.at(at).lower) &&
      this.narration.at(at - 1).text !== ','
    )
      return null;
    const source = this.referenceAfter(at + 1) ?? (beside ? this.referenceSoon(at + 1) : null);
    if (source) return { ...base, source };
    return beside ? { ...base, source: null } : null;
  }

  /** The reference that begins at `at`, over adverbs. */
  private referenceAfter(at: number): Reference | null {
    for (let i = at; i < at + 4; i++) {
      const reference = this.index.startingAt.get(i);
      if (reference) return reference;
      const { lower } = this.narration.at(i);
      if (!this.narration.lexicon.adverbs.has(lower) && !this.narration.lexicon.determiners.has(lower)) return null;
    }
    return null;
  }

  private sourceAfterLead(at: number, base: Omit<CueEvent, 'source'>, form: CueForm): CueEvent | null {
    const { lexicon } = this.narration;
    let next = at + 1;
    for (let i = next; i < at + 6; i++) {
      const { lower } = this.narration.at(i);
      if (lexicon.agentLeads.has(lower)) next = i + 1;
      if ([...lexicon.agentLeads].some((lead) => lower === `${lead}nya`)) return { ...base, source: null };
    }
    const source = this.referenceAfter(next) ?? (form === 'according' ? this.referenceSoon(next) : null);
    return source ? { ...base, source } : null;
  }

  /** "Menurut keterangan sejumlah saksi": one or two nouns may come between. */
  private referenceSoon(at: number): Reference | null {
    for (let i = at; i < at + 3; i++) {
      const reference = this.index.startingAt.get(i);
      if (reference) return reference;
      if (this.narration.at(i).shape !== 'lower') return null;
    }
    return null;
  }

  /** A word nobody listed, right behind a quotation: “…,” kilahnya; “…,” seru Budi. */
  private unknownTag(at: number): CueEvent | null {
    const token = this.narration.at(at);
    const { cliticEnding, functionWords, phraseEnds } = this.narration.lexicon;
    if (cliticEnding === null || token.shape !== 'lower' || this.narration.at(at - 1).shape !== 'quote') return null;
    if (functionWords.has(token.lower) || phraseEnds.has(token.lower)) return null;
    const base = { at, reports: true, strict: false, goesOn: false };
    if (token.lower.endsWith(cliticEnding) && token.lower.length > 5) return { ...base, form: 'clitic', source: null };
    const source = this.index.startingAt.get(at + 1);
    if (!source || !isCapitalised(this.narration.at(at + 1)) || source.kind === 'organisation') return null;
    return { ...base, form: 'tag', source };
  }

  /** A verb nobody listed that governs a clause behind a comma: "Kisran menjabarkan, pengakuan itu …" */
  private unknownVerb(at: number, sentence: Sentence): CueEvent | null {
    const { lexicon } = this.narration;
    if (!lexicon.mayReport(this.narration.at(at).lower)) return null;
    const next = this.narration.at(at + 1);
    if (next.text !== ',' && !lexicon.clauseLeads.has(next.lower)) return null;
    return this.active(at, sentence, { at, form: 'active', reports: true, strict: true, goesOn: false }, []);
  }

  private active(at: number, sentence: Sentence, base: Omit<CueEvent, 'source'>, before: CueEvent[]): CueEvent | null {
    const { lexicon } = this.narration;
    let left = at - 1;
    let reports = base.reports;
    while (left >= sentence.from && lexicon.adverbs.has(this.narration.at(left).lower)) {
      if (lexicon.modals.has(this.narration.at(left).lower)) reports = false;
      left--;
    }
    return this.withSubject(at, left, sentence, { ...base, reports }, before);
  }

  private withSubject(
    at: number,
    left: number,
    sentence: Sentence,
    base: Omit<CueEvent, 'source'>,
    before: CueEvent[],
  ): CueEvent | null {
    const { lexicon } = this.narration;
    const lower = this.narration.at(left).lower;
    const previous = before[before.length - 1];
    if (lexicon.relativePronouns.has(lower)) {
      const source = this.subjectBefore(left - 1, sentence);
      return source ? { ...base, source } : null;
    }
    if (lexicon.conjunctions.has(lower) || (left === sentence.from - 1 && before.length === 0)) {
      return { ...base, source: previous?.source ?? null, goesOn: true };
    }
    const source = this.subjectBefore(left, sentence);
    if (source) return { ...base, source };
    return this.besideQuote(at) ? { ...base, source: null } : null;
  }

  /** The reference that is the subject of a verb behind `left`. */
  private subjectBefore(left: number, sentence: Sentence): Reference | null {
    const stop = Math.max(sentence.from, left - REACH);
    let clean = true;
    let commaAtVerb = false;
    for (let i = left; i >= stop; i--) {
      const reference = this.index.endingAt.get(i + 1);
      if (reference && (clean || this.mayLoosen(i + 1, commaAtVerb)) && !this.isObject(reference)) return reference;
      if (reference) {
        i = reference.from;
        if (!this.isAside(i)) clean = false;
        continue;
      }
      const token = this.narration.at(i);
      if (token.shape === 'quote') return null;
      if (i === left && token.text === ',') commaAtVerb = true;
      else if (!this.isAside(i)) clean = false;
    }
    return null;
  }

  /** Marks, numbers, dates and small words that may stand between a subject and its verb. */
  private isAside(at: number): boolean {
    const token = this.narration.at(at);
    if (token.shape === 'punctuation' || token.shape === 'number') return true;
    if (isCapitalised(token)) return this.narration.lexicon.functionWords.has(token.lower);
    return this.narration.lexicon.adverbs.has(token.lower);
  }

  /** "Wahyu, saat ditemui di kantornya, mengatakan": an aside between commas parts subject and verb. */
  private mayLoosen(behind: number, commaAtVerb: boolean): boolean {
    const next = this.narration.at(behind);
    return (commaAtVerb && next.text === ',') || this.narration.lexicon.relativePronouns.has(next.lower);
  }

  /** Behind a preposition, so no subject: "kepada wartawan", "di Malang". */
  private isObject(reference: Reference): boolean {
    const { lexicon } = this.narration;
    const { lower } = this.narration.at(reference.from - 1);
    if (lexicon.agentLeads.has(lower)) return false;
    return lexicon.placeLeads.has(lower) || lexicon.objectLeads.has(lower);
  }
}
