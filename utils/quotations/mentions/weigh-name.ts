import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../text/token';
import type { Evidence } from './gather-evidence';
import * as WEIGHT from './name-weights';

/** Bonus by the number of words in the name; one word in four hundred names has more than five. */
const LENGTH = [-1, 0, 1.5, 1.4, 1.2, 0.6, -1, -2];

/** "Kompas.com", "@budi": an outlet or an account. */
const ADDRESS = /[@#]|\.\p{L}{2,3}(?:$|\/)/u;

/** A capital inside the word, but not McAllister or DeShawn: KirimCepat. */
const COMPANY = /^\p{Lu}\p{Ll}{3,}\p{Lu}/u;

/** Campaigner: a capital word with such an ending before two others is seldom a first name. */
const TRADE = /^\p{L}{5,}(?:er|or|ist)$/u;

/** "AI-powered", "Wi-Fi-based"; but Soo-jin and Mei-ling. */
const COMPOUND = /-(?:\p{Ll}{3,}(?:ed|ing)|based|driven|end|free|friendly|level|like|only|style|term|time|wide)$/u;

const NUMERAL = /^[IVX]{2,}$/;

function weighName(token: Token, lexicon: Lexicon, evidence: Evidence): number {
  const { lower } = token;
  if (token.shape === 'initial' && !lexicon.places.has(lower)) return WEIGHT.initial;
  if (lexicon.nameParticles.has(lower)) return 0;
  if (evidence.initials.has(lower)) return WEIGHT.person;
  const known = evidence.person.has(lower) ? WEIGHT.person : 0;
  if (ADDRESS.test(token.text)) return WEIGHT.address;
  if (isInstitutional(token, lexicon)) return WEIGHT.organisation + known;
  if (lexicon.givenNames.has(lower)) return WEIGHT.given + known;
  if (lexicon.roles.has(lower) || lexicon.demonyms.has(lower)) return WEIGHT.role + known;
  if (NUMERAL.test(token.text)) return WEIGHT.numeral;
  if (token.shape === 'upper') return (isLetters(token, lexicon) ? WEIGHT.letters : WEIGHT.acronym) + known;
  if (known > 0) return lexicon.places.has(lower) ? WEIGHT.calledPlace : WEIGHT.unknown + known;
  return weighUnknown(lower, lexicon, evidence);
}

/** A word that is in no list and speaks nowhere. */
function weighUnknown(lower: string, { places }: Lexicon, evidence: Evidence): number {
  let weight: number = places.has(lower) ? WEIGHT.place : WEIGHT.unknown;
  if (evidence.place.has(lower) && weight > 0) weight += WEIGHT.placeHere;
  if (evidence.ordinary.has(lower)) weight += WEIGHT.ordinary;
  return weight;
}

/** "Komisi B": the letter of a body, not of a name; "I Gede" is one. */
function isDesignation(run: Token[], index: number, { affiliations, firstNames }: Lexicon): boolean {
  const { shape, text = '' } = run[index] ?? {};
  if (shape !== 'initial' || text.endsWith('.') || firstNames.has(run[index + 1]?.lower ?? '')) return false;
  return affiliations.has(run[index - 1]?.lower ?? '');
}

/** "pegawai Kementerian | Infrastruktur": the one word behind such an institution is what it is about, and nobody. */
function isField(run: Token[], index: number, { hasSurnames, organs }: Lexicon, { person }: Evidence): boolean {
  if (hasSurnames || index !== run.length - 1 || person.has(run[index]?.lower ?? '')) return false;
  return organs.has(run[index - 1]?.lower ?? '');
}

function isInstitutional({ lower, text }: Token, lexicon: Lexicon): boolean {
  const isNoun = lexicon.isNounShape(lower) && !lexicon.givenNames.has(lower);
  return lexicon.organisationWords.has(lower) || isNoun || COMPANY.test(text) || COMPOUND.test(text);
}

/** Two capitals that are no known acronym may be initials. */
function isLetters(token: Token, lexicon: Lexicon): boolean {
  return token.text.length === 2 && !lexicon.acronyms.has(token.lower);
}

/** Whether the words taken together look like a person's name. */
export function isName(run: Token[], lexicon: Lexicon, evidence: Evidence): boolean {
  return run.length > 0 && run.reduce((sum, _, index) => sum + weighAt(run, index, lexicon, evidence), 0) > 0;
}

/** "Alfa Timur": a word of institutions right behind the one that the article calls somebody by may be a name too. */
function weighAt(run: Token[], index: number, lexicon: Lexicon, evidence: Evidence): number {
  const token = run[index];
  if (!token) return 0;
  if (isDesignation(run, index, lexicon)) return WEIGHT.acronym;
  if (isField(run, index, lexicon, evidence)) return WEIGHT.organisation;
  // "Anna Jennings", "Tom House"
  if (lexicon.hasSurnames && lexicon.givenNames.has(run[index - 1]?.lower ?? '')) return WEIGHT.unknown;
  const behindName = index > 0 && weighName(run[index - 1] ?? token, lexicon, evidence) > 0;
  if (behindName && lexicon.officeNames.has(token.lower)) return WEIGHT.unknown;
  const weight = weighName(token, lexicon, evidence);
  const behindPerson = evidence.person.has(run[index - 1]?.lower ?? '') && lexicon.organisationWords.has(token.lower);
  return behindPerson ? Math.max(weight, WEIGHT.organisationBehindPerson) : weight;
}

/**
 * Where the name begins in "[Ketua] Komisi Pemilihan Umum Sulut Ardiles Mewoh": the cut with the best balance of
 * name-like words behind it and other words before it. Returns an index into `run`; `run.length` for no name.
 * `firstIsPlace`: the role takes a place, so the first word is likely one ("Bupati Klaten Hamenang").
 */
export function findNameStart(run: Token[], lexicon: Lexicon, evidence: Evidence, firstIsPlace: boolean): number {
  if (isOrigin(run, lexicon, evidence)) return run.length;
  const weights = weighRun(run, lexicon, evidence, firstIsPlace);
  let score = -weights.reduce((sum, weight) => sum + weight, 0);
  let best = run.length;
  let bestScore = score + (LENGTH[0] ?? 0);
  let words = 0;
  for (let cut = run.length - 1; cut >= 0; cut--) {
    score += 2 * (weights[cut] ?? 0);
    const opener = run[cut];
    if (opener?.shape !== 'lower') words++;
    // "Jean de la | Tour": no name begins behind its particles.
    else if (cut > 0) continue;
    const length = LENGTH[Math.min(words, LENGTH.length - 1)] ?? 0;
    const first = isFirstName(run, cut, lexicon) ? WEIGHT.firstName : 0;
    const total = score + length + first + weighBefore(run, cut, evidence) + weighPlace(run, cut, evidence);
    if (total > bestScore) {
      best = cut;
      bestScore = total;
    }
  }
  return best;
}

/** "Bangka Belitung | Deddy" */
function leadsWithPlaces(run: Token[], index: number, { places }: Lexicon): boolean {
  return run.slice(0, index).every(({ lower }) => places.has(lower));
}

/** Muhammad, and the I of "I Ketut". */
function isFirstName(run: Token[], index: number, { firstNames }: Lexicon): boolean {
  const { lower = '', text } = run[index] ?? {};
  return firstNames.has(lower) || (text === 'I' && firstNames.has(run[index + 1]?.lower ?? ''));
}

function weighRun(run: Token[], lexicon: Lexicon, evidence: Evidence, firstIsPlace: boolean): number[] {
  const called = run.findIndex((token) => evidence.person.has(token.lower));
  const before = isSurname(run, called, lexicon, evidence) ? WEIGHT.beforeLast : WEIGHT.before;
  return run.map((token, index) => {
    let weight = weighAt(run, index, lexicon, evidence);
    if (index < called && weight === WEIGHT.unknown && !behindFirstName(run, index, lexicon)) weight = before;
    if (run.length > index + 1 && weight === WEIGHT.calledPlace && leadsWithPlaces(run, index, lexicon))
      weight = WEIGHT.place;
    // "Curator Ann Lee"
    if (isTradeBefore(run, index, lexicon) || isBeforeFullName(run, index, lexicon, evidence)) weight = WEIGHT.role;
    const leads = index === 0 || (lexicon.hasSurnames && index < called);
    if (leads && token.shape === 'upper' && weight === WEIGHT.letters) weight = WEIGHT.acronym;
    const mayBePlace = index === 0 && token.shape !== 'initial';
    return firstIsPlace && mayBePlace && run.length > 2 ? weight + WEIGHT.takesPlace : weight;
  });
}

/** "Curator | Ann Lee" */
function isTradeBefore(
  run: Token[],
  index: number,
  { adjectivesFirst, givenNames, isDoer, trades, tradeNames }: Lexicon,
): boolean {
  const { lower = '' } = run[index] ?? {};
  if (!adjectivesFirst || index > 0 || run.length < 2 || givenNames.has(lower) || tradeNames.has(lower)) return false;
  return run.length < 3 ? trades.has(lower) : isDoer(lower) || TRADE.test(lower);
}

/** "Marlow Unified | Jeff Kline": a word that is no first name before a first name and the surname that the article uses. */
function isBeforeFullName(run: Token[], index: number, lexicon: Lexicon, evidence: Evidence): boolean {
  if (!lexicon.hasSurnames || index >= run.length - 2 || run[index]?.shape !== 'title') return false;
  const isFirst = (word = '') => lexicon.givenNames.has(word) || lexicon.isMansName(word) || lexicon.isWomansName(word);
  const [first, last] = run.slice(-2);
  return isFirst(first?.lower) && evidence.person.has(last?.lower ?? '') && !isFirst(run[index]?.lower);
}

/** "Rosa | Quintero Vega": whether the words by which the article calls somebody are the last, as a surname is. */
function isSurname(run: Token[], called: number, { hasSurnames, degrees }: Lexicon, evidence: Evidence): boolean {
  if (called === run.length - 1) return true;
  const isTail = run.slice(called).every(({ lower }) => evidence.person.has(lower) || degrees.has(lower));
  return hasSurnames && (called === 1 || isTail);
}

/** "the 22-year-old Algerian" */
function isOrigin([word, ...rest]: Token[], { givenNames, isDemonym }: Lexicon, evidence: Evidence): boolean {
  if (!word || rest.length > 0 || !isDemonym(word.lower)) return false;
  return !givenNames.has(word.lower) && !evidence.person.has(word.lower);
}

/** "I Gusti Ngurah": behind a first name no word is an institution's. */
function behindFirstName(run: Token[], index: number, { firstNames }: Lexicon): boolean {
  return run.slice(0, index).some(({ lower, text }) => firstNames.has(lower) || text === 'I');
}

/** Whether the words behind the cut end what is a place or an institution elsewhere. */
function weighPlace(run: Token[], cut: number, evidence: Evidence): number {
  if (evidence.placeRuns.size === 0 || run.slice(cut).some(({ lower }) => evidence.person.has(lower))) return 0;
  for (let from = Math.max(0, cut - 3); from <= cut; from++) {
    const words = run.slice(from).map(({ lower }) => lower);
    if (evidence.placeRuns.has(words.join(' '))) return WEIGHT.inPlaceRun;
  }
  return 0;
}

/** Whether the words right before the cut stand together elsewhere in the article. */
function weighBefore(run: Token[], cut: number, evidence: Evidence): number {
  let words = '';
  let weight = 0;
  const isCalled = evidence.person.has(run[cut]?.lower ?? '');
  for (let from = cut - 1; from >= Math.max(0, cut - 4); from--) {
    words = words === '' ? (run[from]?.lower ?? '') : `${run[from]?.lower} ${words}`;
    if (evidence.placeRuns.has(words)) return isCalled ? WEIGHT.placeRunBeforeCalled : WEIGHT.placeRun;
    if (evidence.bareRuns.has(words)) weight = WEIGHT.bareRun;
  }
  return weight;
}
