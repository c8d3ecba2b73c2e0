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

  /** The reference that begins at token `at`. */
  referenceAt(at: number): Reference | null {
    return this.index.startingAt.get(at) ?? null;
  }

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
    if (!beside && !this.narration.lexicon.tagsStandAlone) return this.closingTag(at, base);
    if (!beside && !this.standsApart(at, sentence)) return null;
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

  /** "…, said Ann Lee." at the end of a sentence. */
  private closingTag(at: number, base: Omit<CueEvent, 'source'>): CueEvent | null {
    if (this.narration.at(at - 1).text !== ',') return null;
    const source = this.index.startingAt.get(at + 1);
    return source && /^[.,]$/.test(this.narration.at(source.to).text) ? { ...base, source } : null;
  }

  /** The reference that begins at `at`, over adverbs. */
  private referenceAfter(at: number): Reference | null {
    for (let i = at; i < at + 4; i++) {
      const reference = this.index.startingAt.get(i);
      if (reference) return this.headOfChain(reference);
      const { lower } = this.narration.at(i);
      if (!this.narration.lexicon.adverbs.has(lower) && !this.narration.lexicon.determiners.has(lower)) return null;
    }
    return null;
  }

  /** "European Council | President Donald Tusk", "MSNBC | host Chris Matthews": the person at the end of the chain. */
  private headOfChain(reference: Reference): Reference {
    const { lexicon } = this.narration;
    for (let i = reference.to; i <= reference.to + 2; i++) {
      const next = this.index.startingAt.get(i);
      if (next) return next.head !== '' && next.name.length > 0 ? next : reference;
      const token = this.narration.at(i);
      if (!lexicon.adjectivesFirst || token.shape !== 'lower' || lexicon.functionWords.has(token.lower)) break;
    }
    return reference;
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
    if (lexicon.isParticiple(this.narration.at(at).lower)) {
      return { ...base, source: previous?.source ?? this.sentenceSubject(sentence, at), goesOn: true };
    }
    if (lexicon.relativePronouns.has(lower)) {
      const source = this.subjectBefore(left - 1, sentence);
      return source ? { ...base, source } : null;
    }
    if (lexicon.conjunctions.has(lower) || (left === sentence.from - 1 && before.length === 0)) {
      const goesOn = lexicon.bareSubjects.size === 0 || lexicon.bareSubjects.has(this.narration.at(at).lower);
      return { ...base, source: previous?.source ?? this.sentenceSubject(sentence, at), goesOn };
    }
    const source = this.openingSubject(left, sentence, before) ?? this.subjectBefore(left, sentence);
    if (source) return { ...base, source };
    if (this.besideQuote(at)) return { ...base, source: null };
    return lexicon.bareSubjects.has(this.narration.at(at).lower) && this.hasBareSubject(left, sentence)
      ? { ...base, source: null, unknown: true }
      : null;
  }

  /** "critics say": a noun that is no reference. The report counts, its speaker stays open. */
  private hasBareSubject(left: number, sentence: Sentence): boolean {
    const token = this.narration.at(left);
    const { functionWords, cues } = this.narration.lexicon;
    return (
      left >= sentence.from &&
      token.shape === 'lower' &&
      token.text.length > 2 &&
      !functionWords.has(token.lower) &&
      !cues.has(token.lower)
    );
  }

  /** The last reference to somebody before `at` that no preposition governs. */
  nearestSubject(sentence: Sentence, at: number): Reference | null {
    for (let i = at - 1; i >= Math.max(sentence.from, at - REACH); i--) {
      const reference = this.index.startingAt.get(i);
      if (reference && reference.kind !== 'organisation' && !this.isObject(reference)) return reference;
    }
    return null;
  }

  /** The first reference to somebody in the sentence before `at` that no preposition governs; else to an institution. */
  private sentenceSubject(sentence: Sentence, at: number): Reference | null {
    let institution: Reference | null = null;
    for (let i = sentence.from; i < Math.min(at, sentence.from + REACH); i++) {
      const reference = this.index.startingAt.get(i);
      if (!reference || reference.to > at || this.isObject(reference)) continue;
      const head = this.headOfChain(reference);
      if (head.kind !== 'organisation') return head;
      institution ??= head;
    }
    return institution;
  }

  /** "Suryono, peneliti di …, lembaga …, mengatakan": a name that opens the sentence and the comma before the verb. */
  private openingSubject(left: number, sentence: Sentence, before: CueEvent[]): Reference | null {
    if (this.narration.at(left).text !== ',' || before.length > 0) return null;
    const first = this.sentenceSubject(sentence, left);
    if (first?.kind !== 'name' || this.narration.at(first.to).text !== ',') return null;
    return left - first.to <= REACH ? first : null;
  }

  /** The reference that is the subject of a verb behind `left`. */
  private subjectBefore(left: number, sentence: Sentence): Reference | null {
    const stop = Math.max(sentence.from, left - REACH);
    let clean = true;
    let commaAtVerb = false;
    for (let i = left; i >= stop; i--) {
      const reference = this.index.endingAt.get(i + 1);
      if (reference && (clean || this.mayLoosen(i + 1, commaAtVerb)) && this.maySpeak(reference, commaAtVerb))
        return this.ownerOf(reference);
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

  /** "Jean Roy, minister of France, a member of the council, said": an apposition stands for the name before it. */
  private ownerOf(reference: Reference): Reference {
    let owner = reference;
    while (owner.kind === 'role' && this.narration.at(owner.from - 1).text === ',') {
      const before = this.index.endingAt.get(owner.from - 1);
      if (!before || before.kind === 'organisation') break;
      owner = before;
    }
    return owner;
  }

  private maySpeak(reference: Reference, commaAtVerb: boolean): boolean {
    return !this.isObject(reference) && !(commaAtVerb && this.inRelativeClause(reference));
  }

  /** Inside an aside like ", which represents New York educators,". */
  private inRelativeClause(reference: Reference): boolean {
    for (let i = reference.from - 1; i > reference.from - 12; i--) {
      const token = this.narration.at(i);
      if (this.narration.lexicon.relativePronouns.has(token.lower)) return true;
      if (!isWord(token) && token.shape !== 'number') return false;
    }
    return false;
  }

  /** Marks, numbers, dates and small words that may stand between a subject and its verb. */
  private isAside(at: number): boolean {
    const token = this.narration.at(at);
    if (token.shape === 'punctuation' || token.shape === 'number') return true;
    const next = this.narration.at(at + 1);
    if (this.narration.lexicon.dateLeads.has(token.lower) && (isCapitalised(next) || next.shape === 'number')) {
      return next.shape === 'number' || this.narration.lexicon.functionWords.has(next.lower);
    }
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
    const behindArticle = lexicon.definiteArticles.has(this.narration.at(reference.from - 1).lower);
    const { lower } = this.narration.at(reference.from - (behindArticle ? 2 : 1));
    if (lexicon.agentLeads.has(lower) && !lexicon.objectLeads.has(lower)) return false;
    return lexicon.placeLeads.has(lower) || lexicon.objectLeads.has(lower);
  }
}
