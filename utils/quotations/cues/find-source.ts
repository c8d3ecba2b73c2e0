import type { Reference } from '../mentions/mention';
import { mainClause } from '../text/main-clause';
import { isCapitalised, isWord, type Sentence } from '../text/token';
import type { CueEvent } from './cue-event';
import type { CueReading } from './cue-reading';

/** How far the speaker may stand from its verb, in tokens. */
const REACH = 40;

/** The reference that begins at token `at`. */
export function referenceAt(r: CueReading, at: number): Reference | null {
  return r.startingAt.get(at) ?? null;
}

/** The reference that begins at `at`, over adverbs. */
export function referenceAfter(r: CueReading, at: number): Reference | null {
  for (let i = at; i < at + 4; i++) {
    const reference = r.startingAt.get(i);
    if (reference) return headOfChain(r, reference);
    const { lower } = r.at(i);
    if (!r.lexicon.adverbs.has(lower) && !r.lexicon.determiners.has(lower)) return null;
  }
  return null;
}

/** "Menurut keterangan sejumlah saksi": one or two nouns may come between. */
export function referenceSoon(r: CueReading, at: number): Reference | null {
  for (let i = at; i < at + 3; i++) {
    const reference = r.startingAt.get(i);
    if (reference) return reference;
    if (r.at(i).shape !== 'lower') return null;
  }
  return null;
}

/** "European Council | President Donald Tusk", "MSNBC | host Chris Matthews": the person at the end of the chain. */
function headOfChain(r: CueReading, reference: Reference): Reference {
  const { lexicon } = r;
  for (let i = reference.to; i <= reference.to + 2; i++) {
    const next = r.startingAt.get(i);
    if (next) return next.head !== '' && next.name.length > 0 ? next : reference;
    const token = r.at(i);
    // "Johnson & Wells chief executive Ann Poe"
    if (token.text === '&' && isCapitalised(r.at(i + 1))) {
      i += 1;
      continue;
    }
    if (!lexicon.adjectivesFirst || token.shape !== 'lower' || lexicon.functionWords.has(token.lower)) break;
  }
  return reference;
}

/** "Suryono, peneliti di …, lembaga …, mengatakan": a name that opens the sentence and the comma before the verb. */
export function openingSubject(r: CueReading, left: number, sentence: Sentence, before: CueEvent[]): Reference | null {
  if (before.length > 0) return null;
  if (r.at(left).text !== ',') {
    const comma = commaBeforeRelative(r, left);
    return comma > sentence.from ? openingSubject(r, comma, sentence, before) : null;
  }
  const first = sentenceSubject(r, sentence, left);
  if (first?.kind !== 'name' || (r.at(first.to).text !== ',' && first.head === '')) return null;
  return left - first.to <= REACH ? first : null;
}

/** Words of a relative clause right before the verb: ", yang turut hadir | mengatakan". */
const SHORT_CLAUSE = 5;

/** The comma before a short relative clause that ends at `left`, else -1. */
function commaBeforeRelative({ at, lexicon }: CueReading, left: number): number {
  if (lexicon.inflectsVerbs) return -1;
  for (let i = left; i > left - SHORT_CLAUSE && at(i).shape === 'lower'; i--) {
    if (lexicon.relativePronouns.has(at(i).lower)) return at(i - 1).text === ',' ? i - 1 : -1;
  }
  return -1;
}

/** The first reference to somebody in the sentence before `at` that no preposition governs; else to an institution. */
export function sentenceSubject(r: CueReading, sentence: Sentence, at: number): Reference | null {
  let institution: Reference | null = null;
  for (let i = mainClause(r, sentence.from, at); i < Math.min(at, sentence.from + REACH); i++) {
    const reference = r.startingAt.get(i);
    if (!reference || reference.to > at || isObject(r, reference)) continue;
    const head = headOfChain(r, reference);
    if (head.kind !== 'organisation') return head;
    institution ??= head;
  }
  return institution;
}

/** The reference that is the subject of a verb behind `left`. */
export function subjectBefore(r: CueReading, left: number, sentence: Sentence): Reference | null {
  const stop = Math.max(sentence.from, left - REACH);
  let clean = true;
  let commaAtVerb = false;
  for (let i = left; i >= stop; i--) {
    const reference = r.endingAt.get(i + 1);
    if (reference) {
      const isDenial = isDenied(r, reference);
      const isNear = clean || opensBeforePlace(r, reference, sentence, commaAtVerb) || mayLoosen(r, i + 1, commaAtVerb);
      if (!isDenial && isNear && maySpeak(r, reference, commaAtVerb))
        return antecedentOf(r, reference) ?? ownerOf(r, reference);
      i = isDenial ? reference.from - 1 : reference.from;
      clean &&= isDenial || isAside(r, i);
      continue;
    }
    const token = r.at(i);
    if (token.shape === 'quote') return null;
    if (clean && token.text === ',') commaAtVerb = true;
    else clean &&= isAside(r, i);
  }
  return null;
}

/** "Rangga | di kantornya, mengatakan": it opens the sentence, and a place stands between it and the comma. */
function opensBeforePlace(r: CueReading, { from, to }: Reference, sentence: Sentence, commaAtVerb: boolean): boolean {
  return commaAtVerb && from === sentence.from && r.lexicon.placeLinks.has(r.at(to).lower);
}

/** "It was Tom Hale, not Ann Lee, who said", "Bukan Tirta yang mengatakan" */
function isDenied({ at, lexicon }: CueReading, { from }: Reference): boolean {
  const { lower, shape } = at(from - 1);
  // "Nor Hisham said"
  return lexicon.denials.has(lower) || (lexicon.furtherDenials.has(lower) && shape === 'lower');
}

function maySpeak(r: CueReading, reference: Reference, commaAtVerb: boolean): boolean {
  return !isObject(r, reference) && !(commaAtVerb && (inRelativeClause(r, reference) || isHugged(r, reference)));
}

/** "He hugged his wife, asked for a cigarette": right behind a verb in small letters stands its object. */
function isHugged({ at, lexicon }: CueReading, { from }: Reference): boolean {
  if (!lexicon.inflectsVerbs) return false;
  const verb = at(lexicon.possessives.has(at(from - 1).lower) ? from - 2 : from - 1);
  return verb.shape === 'lower' && lexicon.isVerb(verb.lower) && !lexicon.cues.has(verb.lower);
}

/** Inside an aside like ", which represents New York educators,". */
function inRelativeClause(r: CueReading, reference: Reference): boolean {
  for (let i = reference.from - 1; i > reference.from - 12; i--) {
    const token = r.at(i);
    if (r.lexicon.relativePronouns.has(token.lower)) return true;
    if (!isWord(token) && token.shape !== 'number') return false;
  }
  return false;
}

/** "Tirta yang memimpin PT Lintas mengatakan": who stands before the relative clause that the reference closes. */
function antecedentOf(r: CueReading, { from, name, head }: Reference): Reference | null {
  const mayBeOwner = (owner: Reference) =>
    owner.kind === 'name' || (owner.kind === 'role' && !(name.length > 0 && head !== ''));
  for (let i = from - 1; i > from - 8; i--) {
    const token = r.at(i);
    if (r.lexicon.relativePronouns.has(token.lower)) {
      const owner = r.endingAt.get(i) ?? (r.at(i - 1).text === ',' ? r.endingAt.get(i - 1) : undefined);
      return owner && mayBeOwner(owner) ? owner : null;
    }
    if (!isWord(token) || r.lexicon.cues.has(token.lower)) return null;
  }
  return null;
}

/** "Jean Roy, minister of France, a member of the council, said": an apposition stands for the name before it. */
function ownerOf(r: CueReading, reference: Reference): Reference {
  let owner = reference;
  while (owner.kind === 'role' && r.at(owner.from - 1).text === ',') {
    const before = r.endingAt.get(owner.from - 1);
    if (!before || before.kind === 'organisation') break;
    owner = before;
  }
  return owner;
}

/** Marks, numbers, dates and small words that may stand between a subject and its verb. */
function isAside(r: CueReading, at: number): boolean {
  const token = r.at(at);
  if (token.shape === 'punctuation' || token.shape === 'number') return true;
  const next = r.at(at + 1);
  if (r.lexicon.dateLeads.has(token.lower) && (isCapitalised(next) || next.shape === 'number')) {
    return next.shape === 'number' || r.lexicon.functionWords.has(next.lower);
  }
  if (isCapitalised(token)) return r.lexicon.functionWords.has(token.lower);
  const { adverbs, cliticEnding, mannerLeads } = r.lexicon;
  // "Rumondor | dalam orasinya | menuding"
  if (cliticEnding !== null && r.lexicon.settingLeads.has(token.lower)) return next.lower.endsWith(cliticEnding);
  if (cliticEnding !== null && r.lexicon.settingLeads.has(r.at(at - 1).lower))
    return token.lower.endsWith(cliticEnding);
  if (mannerLeads.has(token.lower) && next.shape === 'lower') return true;
  return adverbs.has(token.lower) || mannerLeads.has(r.at(at - 1).lower);
}

/** "Wahyu, saat ditemui di kantornya, mengatakan": an aside between commas parts subject and verb. */
function mayLoosen(r: CueReading, behind: number, commaAtVerb: boolean): boolean {
  const next = r.at(behind);
  return (commaAtVerb && next.text === ',') || r.lexicon.relativePronouns.has(next.lower);
}

/** Behind a preposition, so no subject: "kepada wartawan", "di Malang", "didampingi Rangga dan Tirta". */
function isObject(r: CueReading, reference: Reference): boolean {
  const { lexicon } = r;
  const joined = lexicon.companions.size > 0 && lexicon.joiners.has(r.at(reference.from - 1).lower);
  const partner = joined ? r.endingAt.get(reference.from - 1) : undefined;
  if (partner && lexicon.companions.has(leadOf(r, partner))) return true;
  if (lexicon.companions.has(leadOf(r, reference))) return true;
  const behindArticle = lexicon.definiteArticles.has(r.at(reference.from - 1).lower);
  const { lower } = r.at(reference.from - (behindArticle ? 2 : 1));
  if (lexicon.agentLeads.has(lower) && !lexicon.objectLeads.has(lower)) return false;
  return lexicon.placeLeads.has(lower) || lexicon.objectLeads.has(lower);
}

/** The word before a reference, over "oleh". */
function leadOf(r: CueReading, { from }: Reference): string {
  const { lower } = r.at(from - 1);
  return r.lexicon.agentLeads.has(lower) ? r.at(from - 2).lower : lower;
}
