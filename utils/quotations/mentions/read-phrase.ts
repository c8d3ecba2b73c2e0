import { CLOSES_TITLE, isCapitalised, isWord, OPENS_TITLE } from '../text/token';
import { nameInPhrase } from './name-in-phrase';
import { isAppositive, isInsideField, isNamedAfter, isVerbBehind, joinsInside, opensField } from './read-field';
import {
  closeBracket,
  endsName,
  isDegreeAt,
  isTag,
  knownPerson,
  leadsToName,
  roleAt,
  skipTitles,
  titleAt,
} from './read-words';
import type { Reading } from './reading';

/** A description of a person is at most this many tokens long. */
const LONGEST_PHRASE = 24;

/** Small words in a description: "staf agen perjalanan dari". */
const MOST_SMALL_WORDS = 7;

/** How far the phrase behind a role noun goes; `titled` is the index behind its last title, 0 for none. */
export function readPhrase(r: Reading, at: number, limit: number): { to: number; definite: boolean; titled: number } {
  const { lexicon } = r;
  let to = at;
  let small = 0;
  let titled = 0;
  while (to < limit && to - at < LONGEST_PHRASE) {
    const token = r.at(to);
    if (lexicon.demonstratives.has(token.lower)) return { to: to + 1, definite: true, titled };
    const length = phraseStep(r, at, to, limit);
    if (length === 0) break;
    if (titleAt(r, to)) titled = skipTitles(r, to);
    else if (token.shape === 'lower' && ++small > MOST_SMALL_WORDS) break;
    to += length;
  }
  return { to, definite: false, titled };
}

/** How many tokens at `to` still belong to the phrase that began at `at`; 0 when it ends here. */
function phraseStep(r: Reading, at: number, to: number, limit: number): number {
  const token = r.at(to);
  if (token.text === '(') return bracketStep(r, at, to, limit);
  if (OPENS_TITLE.test(token.text)) return titleStep(r, to, limit);
  if (token.shape === 'number' || joinsInside(r, to)) return 1;
  if (token.text === ',') return to > at && listsFields(r, to) ? 1 : 0;
  if (!isWord(token)) return 0;
  if (titleAt(r, to)) return 1;
  if (to > at && isDegreeAt(r, to)) return 0;
  if (isCapitalised(token)) return !endsName(r, to) || isInner(r, to) || isMonth(r, to) ? 1 : 0;
  return continues(r, at, to) && !hasName(r, at, to) ? 1 : 0;
}

/** "Badan Pengawas Obat (BPOM)": the tokens up to the bracket behind an institution's short form. */
function bracketStep(r: Reading, at: number, to: number, limit: number): number {
  const close = closeBracket(r, to, limit);
  const first = r.at(to + 1);
  const isAbout = isCapitalised(first) && !r.lexicon.isDegree(first.text) && !hasName(r, at, to);
  return close >= 0 && isAbout && !r.evidence.initials.has(first.lower) ? close + 1 - to : 0;
}

/** Words of a title in a description. */
const LONGEST_TITLE = 8;

/** "pemain sinetron | “Cinta di Ujung Gang” | ini": the tokens of a title right before a demonstrative. */
function titleStep({ at, lexicon }: Reading, opening: number, limit: number): number {
  for (let i = opening + 1; i < Math.min(limit, opening + LONGEST_TITLE); i++) {
    if (CLOSES_TITLE.test(at(i).text)) return lexicon.demonstratives.has(at(i + 1).lower) ? i + 1 - opening : 0;
  }
  return 0;
}

/** "Menteri Dalam Negeri", "Provinsi Jawa Tengah": a small word with a capital inside an office. */
function isInner({ at, lexicon }: Reading, index: number): boolean {
  const { lower } = at(index);
  if (lexicon.organisationWords.has(lower)) return isCapitalised(at(index - 1));
  return lexicon.innerWords.has(lower) && (isCapitalised(at(index + 1)) || at(index + 1).text === ',');
}

/** "Menteri Politik, Hukum, dan Keamanan": whether the comma at `comma` parts the fields of one office. */
function listsFields({ at, lexicon }: Reading, comma: number): boolean {
  const isField = (index: number) => {
    const { lower } = at(index);
    return isCapitalised(at(index)) && (lexicon.organisationWords.has(lower) || lexicon.isNounShape(lower));
  };
  if (!isField(comma - 1)) return false;
  for (let i = comma + 1; i < comma + 10; i++) {
    if (lexicon.joiners.has(at(i).lower) && at(i).text !== ',') return isField(i + 1);
    if (!isField(i) && !(at(i).text === ',' && i > comma + 1)) return false;
  }
  return false;
}

/** "perempuan kelahiran 3 Oktober 1970 ini": the month of a date inside a description. */
function isMonth(r: Reading, at: number): boolean {
  return r.at(at - 1).shape === 'number' && r.at(at + 1).shape === 'number' && demonstrativeSoon(r, at + 2);
}

/** Whether a small word belongs to the description: "staf agen perjalanan dari Nexus Travel". */
function continues(r: Reading, from: number, at: number): boolean {
  const { lexicon } = r;
  const token = r.at(at);
  if (lexicon.aliasLeads.has(token.lower)) {
    return at === from || !isCapitalised(r.at(at - 1)) || lexicon.namingWords.has(token.lower);
  }
  if (lexicon.companions.has(token.lower)) return false;
  if (describesSpeaker(r, from, at)) return true;
  if (lexicon.relativePronouns.has(token.lower)) return aliasSoon(r, at + 1);
  if (isInsideField(r, at)) return true;
  if (lexicon.roleLinks.has(token.lower)) return links(r, from, at);
  if (leadsToName(r, at) && (isCapitalised(r.at(at - 1)) || lexicon.nameParticles.has(r.at(at - 1).lower))) return true;
  if (lexicon.roleTails.has(token.lower) || lexicon.formerWords.has(r.at(at - 1).lower)) return true;
  if (goesOn(r, at) || isVerbBehind(r, from, at)) return false;
  // A small word behind a name is the sentence going on: "Rangga Purnama | datang".
  return at === from || !isCapitalised(r.at(at - 1)) || demonstrativeSoon(r, at + 1) || isNamedAfter(r, at);
}

/** Whether the sentence goes on at `at`, with its verb or something else that is no description. */
function goesOn(r: Reading, at: number): boolean {
  const { lexicon } = r;
  const { lower } = r.at(at);
  if (r.matches(lexicon.phraseEnds, at) || lexicon.adverbs.has(lower) || lexicon.isVerb(lower)) return true;
  // "a lawyer | representing the family", but "head of | marketing"
  if (lexicon.isParticiple(lower) && !lexicon.roleLinks.has(r.at(at - 1).lower)) return true;
  return lexicon.cues.has(lower) && !lexicon.weakTags.has(lower);
}

/** Tokens between the noun of a description behind a tag and its demonstrative. */
const LONGEST_DESCRIPTION = 9;

/** “…,” kata perwira | dengan tiga balok di pundak itu: behind a tag the description goes on to its demonstrative. */
function describesSpeaker(r: Reading, from: number, at: number): boolean {
  const { lexicon } = r;
  const { lower } = r.at(at);
  const opens = r.starts.has(from - 1) && isToldOf(r, from);
  if (!opens && !isTag(r, from - 2) && !isTag(r, from - 3)) return false;
  if (r.matches(lexicon.phraseEnds, at) && !lexicon.mannerLeads.has(lower) && !lexicon.relativePronouns.has(lower))
    return false;
  for (let i = at; i < at + LONGEST_DESCRIPTION; i++) {
    const token = r.at(i);
    if (lexicon.demonstratives.has(token.lower)) return !opens || speaksAt(r, i + 1);
    if (!isWord(token) && token.shape !== 'number') return false;
    if (i > at && r.matches(lexicon.phraseEnds, i) && !lexicon.placeLinks.has(token.lower)) return false;
  }
  return false;
}

/** "Perempuan | bercucu enam itu", "Perempuan | yang lama berjualan itu" */
function isToldOf({ at, lexicon }: Reading, index: number): boolean {
  const { lower } = at(index);
  return lexicon.isAttribute(lower) || (!lexicon.adjectivesFirst && lexicon.relativePronouns.has(lower));
}

/** Whether a verb of saying stands at `index`, over adverbs. */
function speaksAt({ at, lexicon }: Reading, index: number): boolean {
  let verb = index;
  while (lexicon.adverbs.has(at(verb).lower)) verb++;
  return lexicon.cues.has(at(verb).lower);
}

/** Whether a role goes on over the small word at `at`: "agen perjalanan | dari Nexus Travel". */
function links(r: Reading, from: number, at: number): boolean {
  const { lexicon } = r;
  if (lexicon.conjunctions.has(r.at(at).lower)) return joins(r, at);
  if (isWhereSaid(r, from, at)) return false;
  if (
    lexicon.adjectivesFirst &&
    (lexicon.partitives.has(r.at(at).lower) || isAppositive(r, from)) &&
    opensField(r, at + 1)
  )
    return true;
  const named = r.at(lexicon.definiteArticles.has(r.at(at + 1).lower) ? at + 2 : at + 1);
  return (isCapitalised(named) && !lexicon.functionWords.has(named.lower)) || demonstrativeSoon(r, at + 1);
}

/** "Kepala BPBD Lereng Puriyono | di Sukamaju, Sabtu": a place behind what may be a name, and the day behind the place. */
function isWhereSaid(r: Reading, from: number, at: number): boolean {
  const { lexicon } = r;
  if (!lexicon.placeLinks.has(r.at(at).lower) || !isCapitalised(r.at(at - 1))) return false;
  let end = at + 1;
  while (isCapitalised(r.at(end))) end++;
  const day = r.at(end + 1);
  if (r.at(end).text !== ',' || !isCapitalised(day) || !lexicon.phraseEnds.has(day.lower)) return false;
  const { nameFrom, nameTo } = nameInPhrase(r, from, from, { to: at, titled: 0 });
  return nameTo > nameFrom;
}

/** "Ketua dan Anggota", not "Bupati Rangga | dan Wakil Bupati Tirta": behind a name a second office is somebody else's. */
function joins(r: Reading, at: number): boolean {
  const { lexicon } = r;
  const [before, next] = [r.at(at - 1), r.at(at + 1)];
  if (roleAt(r, at + 1) === 0) return isCapitalised(next) && isNoPerson(r, at + 1);
  if (!isCapitalised(next) || !isCapitalised(before)) return !lexicon.organs.has(next.lower);
  return lexicon.organisationWords.has(before.lower) || lexicon.isNounShape(before.lower) || roleAt(r, at - 1) > 0;
}

/** "Wali Kota Sukamaju periode 2013-2018 itu": the phrase goes on to its demonstrative. */
function demonstrativeSoon(r: Reading, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = r.at(i);
    if (r.lexicon.demonstratives.has(token.lower)) return true;
    if ((!isWord(token) && token.shape !== 'number') || r.lexicon.isVerb(token.lower)) return false;
  }
  return false;
}

function aliasSoon(r: Reading, at: number): boolean {
  const { lexicon } = r;
  return lexicon.aliasLeads.has(r.at(at).lower) || lexicon.aliasLeads.has(r.at(at + 1).lower);
}

function isNoPerson(r: Reading, at: number): boolean {
  const { lexicon } = r;
  const { lower } = r.at(at);
  if (lexicon.givenNames.has(lower) || r.evidence.person.has(lower)) return false;
  return !roleAt(r, at) && !lexicon.titles.has(lower) && !lexicon.functionWords.has(lower);
}

/** Whether a name already stands at the end of the phrase: "Ketua KPU Papua Theodorus Kossay | di Jayapura". */
function hasName(r: Reading, from: number, to: number): boolean {
  if (!isCapitalised(r.at(to - 1))) return false;
  const { nameFrom, nameTo } = nameInPhrase(r, from, from, { to, titled: 0 });
  const known = knownPerson(r, nameFrom, nameTo);
  if (nameTo - nameFrom > 1) return known || r.lexicon.placeLinks.has(r.at(to).lower);
  return known && r.lexicon.placeLinks.has(r.at(to).lower);
}
