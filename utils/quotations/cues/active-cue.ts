import { isWord, type Sentence } from '../text/token';
import { besideQuote, isDocument, opensQuote } from './around-cue';
import type { CueEvent } from './cue-event';
import type { CueReading } from './cue-reading';
import { openingSubject, sentenceSubject, subjectBefore } from './find-source';

/** A cue whose source is not known yet. */
export type OpenCue = Omit<CueEvent, 'source'>;

/**
 * "Rangga mengatakan …": the event of a verb between its subject and what is said; null where it tells of no speech.
 * @param before the cues of the sentence in front of it.
 */
export function activeCue(r: CueReading, cue: OpenCue, sentence: Sentence, before: CueEvent[]): CueEvent | null {
  const { lexicon } = r;
  let left = cue.at - 1;
  let { reports } = cue;
  while (left >= sentence.from && lexicon.adverbs.has(r.at(left).lower) && !r.endingAt.has(left + 1)) {
    if (lexicon.modals.has(r.at(left).lower)) reports = false;
    if (lexicon.passiveLeads.has(r.at(left).lower) && !lexicon.isParticiple(r.at(cue.at).lower)) return null;
    left--;
  }
  const listener = r.endingAt.get(left + 1);
  if (listener && lexicon.settingLeads.has(r.at(listener.from - 1).lower)) {
    const owner = openingSubject(r, listener.from - 2, sentence, before);
    if (owner) return { ...cue, reports, source: owner };
  }
  return withSubject(r, { ...cue, reports }, { left, sentence, before });
}

/** Where the subject of a verb is looked for. */
interface SubjectPlace {
  /** Token before the verb and its adverbs. */
  left: number;
  sentence: Sentence;
  /** The cues of the sentence in front of the verb. */
  before: CueEvent[];
}

function withSubject(r: CueReading, cue: OpenCue, place: SubjectPlace): CueEvent | null {
  const { before, left, sentence } = place;
  const { conjunctions, isParticiple, relativePronouns } = r.lexicon;
  const { lower } = r.at(left);
  const thing = ofThing(r, left, cue);
  if (thing) return thing;
  if (isParticiple(r.at(cue.at).lower)) return ofParticiple(r, cue, place);
  if (relativePronouns.has(lower)) return ofRelative(r, left - 1, sentence, cue);
  if (conjunctions.has(lower) || (left === sentence.from - 1 && before.length === 0)) {
    return withoutSubject(r, cue, place);
  }
  const source = openingSubject(r, left, sentence, before) ?? subjectBefore(r, left, sentence);
  if (source) return { ...cue, source };
  if (besideQuote(r, cue.at)) return { ...cue, source: null };
  if (isDocument(r, sentence.from)) return { ...cue, source: null, document: true };
  return isSomebody(r, cue.at, left, sentence) ? { ...cue, source: null, unknown: true } : null;
}

/** "…, adding that …": whoever spoke before, or the subject of the sentence. */
function ofParticiple(r: CueReading, cue: OpenCue, { before, left, sentence }: SubjectPlace): CueEvent | null {
  if (!mayGoOn(r, cue.at, left, sentence)) return null;
  const source = before.at(-1)?.source ?? sentenceSubject(r, sentence, cue.at);
  // "A voice is heard saying: “…”"
  const unknown = source === null && r.at(cue.at + 1).text === ':';
  return { ...cue, source, goesOn: true, ...(unknown && { unknown }) };
}

/** "dan menyebut …": the speaker before goes on. */
function withoutSubject(r: CueReading, cue: OpenCue, { before, sentence }: SubjectPlace): CueEvent {
  const { bareSubjects, clauseLeads, tagsStandAlone } = r.lexicon;
  const goesOn = bareSubjects.size === 0 || bareSubjects.has(r.at(cue.at).lower);
  // "Memastikan semua aman, Tirta datang": what opens the sentence without a subject is no report.
  const opens = tagsStandAlone && cue.at === sentence.from && !clauseLeads.has(r.at(cue.at + 1).lower);
  if (opens) return { ...cue, reports: false, source: null, goesOn };
  return { ...cue, source: before.at(-1)?.source ?? sentenceSubject(r, sentence, cue.at), goesOn };
}

/** Whether a noun that is no reference speaks: its name stays open. */
function isSomebody(r: CueReading, verb: number, left: number, sentence: Sentence): boolean {
  if (!hasBareSubject(r, left, sentence)) return false;
  return isNounBehindQuote(r, left) || mayHaveBareSubject(r, verb, left);
}

/** "a slide that said “…”", "“…,” it wrote": no person says that. */
function ofThing(r: CueReading, left: number, cue: OpenCue): CueEvent | null {
  const { inflectsVerbs, clauseLeads, thingPronouns } = r.lexicon;
  const { lower } = r.at(left);
  if (inflectsVerbs && clauseLeads.has(lower) && opensQuote(r.at, cue.at + 1))
    return { ...cue, source: null, unknown: true };
  const isIt = !cue.strict && thingPronouns.has(lower) && besideQuote(r, left);
  return isIt ? { ...cue, source: null, document: true } : null;
}

/** "Rangga, yang menyebut …": the one of whom the clause tells; "pesan WhatsApp yang menyebut …" leaves it open who wrote. */
function ofRelative(r: CueReading, left: number, sentence: Sentence, cue: OpenCue): CueEvent | null {
  const { bareSubjects, documents } = r.lexicon;
  const source = subjectBefore(r, left, sentence);
  if (!source) return bareSubjects.size > 0 ? { ...cue, source: null, unknown: true } : null;
  const isMessage = source.kind === 'organisation' && documents.has(r.at(source.from - 1).lower);
  return isMessage ? { ...cue, source: null, unknown: true } : { ...cue, source };
}

/** "…, adding that": an -ing form goes on behind a comma, a quotation or at the start; else it is part of another verb. */
function mayGoOn({ at, lexicon }: CueReading, verb: number, left: number, { from }: Sentence): boolean {
  const before = at(left);
  if (verb === from || before.text === ',' || before.shape === 'quote' || lexicon.conjunctions.has(before.lower))
    return true;
  return lexicon.clauseLeads.has(at(verb + 1).lower) || opensQuote(at, verb + 1) || isHeard(at, lexicon, verb);
}

/** Words of a listener: "telling | the television official: “…”". */
const LONGEST_LISTENER = 5;

function isHeard(at: CueReading['at'], { addressingVerbs }: CueReading['lexicon'], verb: number): boolean {
  if (!addressingVerbs.has(at(verb).lower)) return false;
  for (let i = verb + 1; i <= verb + LONGEST_LISTENER; i++) {
    if (at(i).text === ':' || at(i).text === ',') return at(i + 1).shape === 'quote';
    if (!isWord(at(i))) return false;
  }
  return false;
}

/** Words of a noun with what stands before it: "one angry commenter". */
export const LONGEST_NOUN = 4;

/** “…,” one commenter wrote.: somebody who is no reference says what stands right before. */
function isNounBehindQuote(r: CueReading, left: number): boolean {
  if (!r.lexicon.hasArticles) return false;
  for (let i = left; i >= left - LONGEST_NOUN; i--) {
    if (r.at(i).shape === 'quote') return true;
    if (r.at(i).shape !== 'lower' || r.endingAt.has(i + 1)) return false;
  }
  return false;
}

/** Verbs that any noun may govern, verbs with "that" behind them, nouns for institutions: "a study found". */
function mayHaveBareSubject({ at, lexicon }: CueReading, verb: number, subject: number): boolean {
  const { bareSubjects, clauseLeads, organs } = lexicon;
  if (bareSubjects.size === 0) return false;
  return bareSubjects.has(at(verb).lower) || clauseLeads.has(at(verb + 1).lower) || organs.has(at(subject).lower);
}

/** "critics say": a noun that is no reference. The report counts, its speaker stays open. */
function hasBareSubject(r: CueReading, left: number, sentence: Sentence): boolean {
  const token = r.at(left);
  const { functionWords, cues } = r.lexicon;
  return (
    left >= sentence.from &&
    token.shape === 'lower' &&
    token.text.length > 2 &&
    !functionWords.has(token.lower) &&
    !cues.has(token.lower)
  );
}
