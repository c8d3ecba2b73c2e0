import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../text/token';
import type { Evidence } from './gather-evidence';

/** How much each sign speaks for (+) or against (-) a word being part of a person's name. */
const WEIGHT = {
  initial: 0.5, // M in "M Isrofi"
  unknown: 0.6,
  person: 3, // the article elsewhere: "kata Isrofi"
  given: 2, // Budi
  organisation: -4, // Dinas
  role: -4, // Ketua
  acronym: -4, // KPU
  letters: 0.3, // MD in "Mahfud MD"
  before: -0.6, // an unknown word before the one by which the article calls the person
  place: -3, // Malang, from the list
  placeHere: -2, // "di Kedungkandang", from the article
  ordinary: -2, // written small elsewhere
} as const;

/** Bonus by the number of words in the name; one word in four hundred names has more than five. */
const LENGTH = [-1, 0, 1.5, 1.4, 1.2, 0.6, -1, -2];

/** "Kompas.com", "@budi": an outlet or an account. */
const ADDRESS = /[@#]|\.\p{L}{2,3}(?:$|\/)/u;

function weighName(token: Token, lexicon: Lexicon, evidence: Evidence): number {
  const { lower } = token;
  if (token.shape === 'initial') return WEIGHT.initial;
  if (lexicon.nameParticles.has(lower)) return 0;
  let weight: number = WEIGHT.unknown;
  if (ADDRESS.test(lower)) return WEIGHT.organisation;
  if (lexicon.organisationWords.has(lower)) weight = WEIGHT.organisation;
  else if (lexicon.roles.has(lower)) weight = WEIGHT.role;
  else if (token.shape === 'upper') weight = isLetters(token, lexicon) ? WEIGHT.letters : WEIGHT.acronym;
  else if (lexicon.places.has(lower)) weight = WEIGHT.place;
  else if (lexicon.givenNames.has(lower)) weight = WEIGHT.given;
  if (evidence.place.has(lower) && weight > 0) weight += WEIGHT.placeHere;
  if (evidence.ordinary.has(lower)) weight += WEIGHT.ordinary;
  return weight + Math.min(1, evidence.person.get(lower) ?? 0) * WEIGHT.person;
}

/** Two capitals that are no known acronym may be initials. */
function isLetters(token: Token, lexicon: Lexicon): boolean {
  return token.text.length === 2 && !lexicon.acronyms.has(token.lower);
}

/** Whether the words taken together look like a person's name. */
export function isName(run: Token[], lexicon: Lexicon, evidence: Evidence): boolean {
  return run.length > 0 && run.reduce((sum, token) => sum + weighName(token, lexicon, evidence), 0) > 0;
}

/**
 * Where the name begins in "[Ketua] Komisi Pemilihan Umum Sulut Ardiles Mewoh": the cut with the best balance of
 * name-like words behind it and other words before it. Returns an index into `run`; `run.length` for no name.
 * `firstIsPlace`: the role takes a place, so the first word is likely one ("Bupati Klaten Hamenang").
 */
export function findNameStart(run: Token[], lexicon: Lexicon, evidence: Evidence, firstIsPlace: boolean): number {
  const called = run.findIndex((token) => evidence.person.has(token.lower));
  const weights = run.map((token, index) => {
    let weight = weighName(token, lexicon, evidence);
    if (index < called && weight === WEIGHT.unknown) weight = WEIGHT.before;
    return firstIsPlace && index === 0 && run.length > 1 ? weight - 2.5 : weight;
  });
  let best = run.length;
  let bestScore = (LENGTH[0] ?? 0) - weights.reduce((sum, weight) => sum + weight, 0);
  let score = -weights.reduce((sum, weight) => sum + weight, 0);
  for (let cut = run.length - 1; cut >= 0; cut--) {
    score += 2 * (weights[cut] ?? 0);
    const total = score + (LENGTH[Math.min(run.length - cut, LENGTH.length - 1)] ?? 0);
    if (total > bestScore) {
      best = cut;
      bestScore = total;
    }
  }
  return best;
}
