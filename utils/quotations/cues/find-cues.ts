import type { CueEntry, CueForm } from '../lexicon/lexicon';
import type { Reference } from '../mentions/mention';
import { isCapitalised, isWord, type Sentence } from '../text/token';
import type { CueEvent } from './cue-event';
import type { CueReading } from './cue-reading';
import { openingSubject, referenceAfter, referenceSoon, sentenceSubject, subjectBefore } from './find-source';
import { unlistedTag } from './unlisted-tag';

export function findCues(r: CueReading, sentence: Sentence): CueEvent[] {
  const events: CueEvent[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const event = cueAt(r, at, sentence, events);
    if (event) events.push(event);
  }
  return events;
}

function cueAt(r: CueReading, at: number, sentence: Sentence, before: CueEvent[]): CueEvent | null {
  const token = r.at(at);
  if (!isWord(token) || isCapitalInside(r, at, sentence)) return null;
  const entry = r.lexicon.cues.get(token.lower);
  if (r.lexicon.cueNouns.has(token.lower) && r.lexicon.clauseLeads.has(r.at(at + 1).lower)) return cueNoun(r, at);
  if (!entry) return unlistedTag(r, at) ?? unknownVerb(r, at, sentence);
  if (isGerund(r, at) || (at === sentence.from && isAskedOf(r, at))) return tagBeforeColon(r, at, entry);
  for (const form of entry.forms) {
    const event = tryForm(r, form, at, entry, sentence, before);
    if (event) return event;
  }
  return null;
}

/** "Sudirman Said told": a verb has a capital only where it opens a sentence or stands behind a quotation. */
function isCapitalInside({ at, lexicon }: CueReading, index: number, { from }: Sentence): boolean {
  return lexicon.inflectsVerbs && index > from && isCapitalised(at(index)) && isCapitalised(at(index - 1));
}

/** "the ruling", "its warning" */
function isGerund({ at, lexicon }: CueReading, index: number): boolean {
  const { lower } = at(index - 1);
  if (!lexicon.inflectsVerbs || !lexicon.isParticiple(at(index).lower)) return false;
  const isOwned = lexicon.possessives.has(lower) || lower === 's';
  return isOwned || lexicon.determiners.has(lower) || lexicon.clauseLeads.has(lower);
}

/** "Asked by the judge, …": a past form that opens the sentence tells what was done to its subject. */
function isAskedOf({ at, lexicon }: CueReading, index: number): boolean {
  const { lower } = at(index);
  return lexicon.inflectsVerbs && lexicon.isVerb(lower) && !lexicon.isParticiple(lower);
}

/** "Added Lee: “…”": a tag that opens its sentence before what is said. */
function tagBeforeColon(r: CueReading, at: number, { reports, strict }: CueEntry): CueEvent | null {
  const source = r.startingAt.get(at + 1);
  if (!source || r.at(source.to).text !== ':' || r.at(source.to + 1).shape !== 'quote') return null;
  return { at, form: 'tag', reports, strict, source, goesOn: false };
}

function tryForm(
  r: CueReading,
  form: CueForm,
  at: number,
  entry: CueEntry,
  sentence: Sentence,
  before: CueEvent[],
): CueEvent | null {
  const base = { at, form, reports: entry.reports, strict: entry.strict, goesOn: false };
  if (form === 'clitic' || form === 'according-clitic') {
    const comma = form === 'according-clitic' && r.at(at + 1).text === ',';
    const weak = r.lexicon.weakTags.has(r.at(at).lower) && !besideQuote(r, at);
    return !weak && (comma || standsApart(r, at, sentence)) ? { ...base, source: null } : null;
  }
  if (form === 'tag') return r.lexicon.compoundTails.has(r.at(at + 1).lower) ? null : tag(r, at, sentence, base);
  if (
    form === 'passive' &&
    at === sentence.from &&
    (r.at(at + 1).text === ',' || r.lexicon.clauseLeads.has(r.at(at + 1).lower))
  ) {
    // "Ditegaskan, …": whoever is being talked about goes on.
    return { ...base, source: null };
  }
  if (form === 'according' || form === 'passive') return sourceAfterLead(r, at, base, form);
  return active(r, at, sentence, base, before);
}

/** Beside a quotation, or between commas, or at the sentence's start: the places of a tag. */
function standsApart(r: CueReading, at: number, sentence: Sentence): boolean {
  const left = r.at(at - 1);
  if (at === sentence.from || left.shape === 'quote') return true;
  return left.text === ',' || left.text === '–' || left.text === '-' || besideQuote(r, at) || behindConjunction(r, at);
}

function behindConjunction(r: CueReading, at: number): boolean {
  return r.lexicon.conjunctions.has(r.at(at - 1).lower) || r.at(at - 1).lower === 'yang';
}

/** Whether only commas and adverbs part the token from a quotation before it. */
function besideQuote(r: CueReading, at: number): boolean {
  for (let i = at - 1; i >= at - 4; i--) {
    const token = r.at(i);
    if (token.shape === 'quote') return true;
    if (!/^[,.-]$/.test(token.text) && !r.lexicon.adverbs.has(token.lower)) return false;
  }
  return false;
}

function tag(r: CueReading, at: number, sentence: Sentence, base: Omit<CueEvent, 'source'>): CueEvent | null {
  const beside = besideQuote(r, at);
  if (!beside && !r.lexicon.tagsStandAlone) return closingTag(r, at, base);
  if (!beside && !standsApart(r, at, sentence)) return null;
  const isWeak = !beside && r.lexicon.weakTags.has(r.at(at).lower) && r.at(at - 1).text !== ',';
  // "Lanjut Kombes Wowor, …" opens a sentence.
  if (isWeak && !(at === sentence.from && r.at(r.startingAt.get(at + 1)?.to ?? at).text === ',')) return null;
  const source = referenceAfter(r, at + 1) ?? (beside ? referenceSoon(r, at + 1) : null);
  if (source) return { ...base, source };
  return beside ? { ...base, source: null, document: isDocument(r, at + 1) } : null;
}

/** "isi surat", "a report" */
function isDocument({ at, lexicon }: CueReading, index: number): boolean {
  const article = lexicon.determiners.has(at(index).lower) || lexicon.definiteArticles.has(at(index).lower);
  return lexicon.documents.has(at(article ? index + 1 : index).lower);
}

/** "…, said Ann Lee." at the end of a sentence. */
function closingTag(r: CueReading, at: number, base: Omit<CueEvent, 'source'>): CueEvent | null {
  if (r.at(at - 1).text !== ',') return null;
  const source = r.startingAt.get(at + 1);
  return source && /^[.,]$/.test(r.at(source.to).text) ? { ...base, source } : null;
}

function sourceAfterLead(r: CueReading, at: number, base: Omit<CueEvent, 'source'>, form: CueForm): CueEvent | null {
  const { lexicon } = r;
  let next = at + 1;
  for (let i = next; i < at + 6; i++) {
    const { lower } = r.at(i);
    if (lexicon.agentLeads.has(lower)) next = i + 1;
    if ([...lexicon.agentLeads].some((lead) => lower === `${lead}nya`)) return { ...base, source: null };
  }
  const source = referenceAfter(r, next) ?? (form === 'according' ? referenceSoon(r, next) : null);
  if (source) return { ...base, source };
  return form === 'according' && lexicon.accordingTakesComma && next > at + 1
    ? { ...base, source: null, unknown: true }
    : null;
}

/** "Ann Lee's claim that …"; of "growing concerns that …" the text does not tell whose they are. */
function cueNoun(r: CueReading, at: number): CueEvent {
  let owner = at - 1;
  while (owner > at - 4 && r.at(owner).shape === 'lower' && r.at(owner).text !== 's') owner--;
  const source = (r.at(owner).text === 's' ? r.endingAt.get(owner - 1) : undefined) ?? null;
  return { at, form: 'active', reports: true, strict: true, goesOn: false, source, unknown: source === null };
}

/** A verb nobody listed that governs a clause behind a comma: "Kisran menjabarkan, pengakuan itu …" */
function unknownVerb(r: CueReading, at: number, sentence: Sentence): CueEvent | null {
  const { lexicon } = r;
  const next = r.at(at + 1);
  // "ia mencuit, “…”"
  const isBefore = next.shape !== 'quote' && opensQuote(r.at, at + 1);
  if (!lexicon.mayReport(r.at(at).lower) && !(isBefore && lexicon.tagsStandAlone && lexicon.isVerb(r.at(at).lower)))
    return null;
  if (next.text !== ',' && !lexicon.clauseLeads.has(next.lower)) return null;
  return active(r, at, sentence, { at, form: 'active', reports: true, strict: true, goesOn: false }, []);
}

function active(
  r: CueReading,
  at: number,
  sentence: Sentence,
  base: Omit<CueEvent, 'source'>,
  before: CueEvent[],
): CueEvent | null {
  const { lexicon } = r;
  let left = at - 1;
  let reports = base.reports;
  while (left >= sentence.from && lexicon.adverbs.has(r.at(left).lower) && !r.endingAt.has(left + 1)) {
    if (lexicon.modals.has(r.at(left).lower)) reports = false;
    if (lexicon.passiveLeads.has(r.at(left).lower) && !lexicon.isParticiple(r.at(at).lower)) return null;
    left--;
  }
  const listener = r.endingAt.get(left + 1);
  if (listener && r.lexicon.settingLeads.has(r.at(listener.from - 1).lower)) {
    const owner = openingSubject(r, listener.from - 2, sentence, before);
    if (owner) return { ...base, reports, source: owner };
  }
  return withSubject(r, at, left, sentence, { ...base, reports }, before);
}

/** "dan menyebut …": the speaker before goes on. */
function withoutSubject(
  r: CueReading,
  at: number,
  sentence: Sentence,
  base: Omit<CueEvent, 'source'>,
  previous: Reference | null,
): CueEvent {
  const { bareSubjects, clauseLeads, tagsStandAlone } = r.lexicon;
  const goesOn = bareSubjects.size === 0 || bareSubjects.has(r.at(at).lower);
  // "Memastikan semua aman, Tirta datang": what opens the sentence without a subject is no report.
  const opens = tagsStandAlone && at === sentence.from && !clauseLeads.has(r.at(at + 1).lower);
  if (opens) return { ...base, reports: false, source: null, goesOn };
  return { ...base, source: previous ?? sentenceSubject(r, sentence, at), goesOn };
}

function withSubject(
  r: CueReading,
  at: number,
  left: number,
  sentence: Sentence,
  base: Omit<CueEvent, 'source'>,
  before: CueEvent[],
): CueEvent | null {
  const { lexicon } = r;
  const lower = r.at(left).lower;
  const previous = before[before.length - 1];
  const thing = ofThing(r, at, left, base);
  if (thing) return thing;
  if (lexicon.isParticiple(r.at(at).lower)) {
    if (!mayGoOn(r, at, left, sentence)) return null;
    const source = previous?.source ?? sentenceSubject(r, sentence, at);
    // "A voice is heard saying: “…”"
    const unknown = source === null && r.at(at + 1).text === ':';
    return { ...base, source, goesOn: true, ...(unknown && { unknown }) };
  }
  if (lexicon.relativePronouns.has(lower)) return ofRelative(r, left - 1, sentence, base);
  if (lexicon.conjunctions.has(lower) || (left === sentence.from - 1 && before.length === 0)) {
    return withoutSubject(r, at, sentence, base, previous?.source ?? null);
  }
  const source = openingSubject(r, left, sentence, before) ?? subjectBefore(r, left, sentence);
  if (source) return { ...base, source };
  if (besideQuote(r, at)) return { ...base, source: null };
  if (isDocument(r, sentence.from)) return { ...base, source: null, document: true };
  if (isNounBehindQuote(r, left, sentence)) return { ...base, source: null, unknown: true };
  return mayHaveBareSubject(r, at, left) && hasBareSubject(r, left, sentence)
    ? { ...base, source: null, unknown: true }
    : null;
}

/** "a slide that said “…”", "“…,” it wrote": no person says that. */
function ofThing(r: CueReading, at: number, left: number, base: Omit<CueEvent, 'source'>): CueEvent | null {
  const { inflectsVerbs, clauseLeads, thingPronouns } = r.lexicon;
  const { lower } = r.at(left);
  if (inflectsVerbs && clauseLeads.has(lower) && opensQuote(r.at, at + 1))
    return { ...base, source: null, unknown: true };
  const isIt = !base.strict && thingPronouns.has(lower) && besideQuote(r, left);
  return isIt ? { ...base, source: null, document: true } : null;
}

/** "Rangga, yang menyebut …": the one of whom the clause tells; "pesan WhatsApp yang menyebut …" leaves it open who wrote. */
function ofRelative(r: CueReading, left: number, sentence: Sentence, base: Omit<CueEvent, 'source'>): CueEvent | null {
  const { bareSubjects, documents } = r.lexicon;
  const source = subjectBefore(r, left, sentence);
  if (!source) return bareSubjects.size > 0 ? { ...base, source: null, unknown: true } : null;
  const isMessage = source.kind === 'organisation' && documents.has(r.at(source.from - 1).lower);
  return isMessage ? { ...base, source: null, unknown: true } : { ...base, source };
}

/** "…, adding that": an -ing form goes on behind a comma, a quotation or at the start; else it is part of another verb. */
function mayGoOn({ at, lexicon }: CueReading, verb: number, left: number, { from }: Sentence): boolean {
  const before = at(left);
  if (verb === from || before.text === ',' || before.shape === 'quote' || lexicon.conjunctions.has(before.lower))
    return true;
  return lexicon.clauseLeads.has(at(verb + 1).lower) || opensQuote(at, verb + 1) || isHeard(at, lexicon, verb);
}

/** “…” at `index`, or behind the comma or colon there. */
function opensQuote(at: CueReading['at'], index: number): boolean {
  return at(index).shape === 'quote' || (/^[,:]$/.test(at(index).text) && at(index + 1).shape === 'quote');
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
function isNounBehindQuote(r: CueReading, left: number, sentence: Sentence): boolean {
  if (!r.lexicon.hasArticles || !hasBareSubject(r, left, sentence)) return false;
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
