import { CLOSES_TITLE, isCapitalised, OPENS_TITLE } from '../text/token';
import type { Reading } from './reading';

/**
 * Whether the run of capitalised words from `at` up to `to` names somebody, the name beginning at `from`; else it is an
 * institution, a place or the title of something. Token indices.
 */
export function isPerson(r: Reading, at: number, from: number, to: number): boolean {
  if (from === to || isTooLong(r, from, to) || isFirm(r, at, to) || isOfSomething(r, from, to) || isJoined(r, at))
    return false;
  return isBacked(r, at, from, to) && !isQuoted(r, at, to) && !isModifier(r, at, to);
}

/** What stands before a name is a trade, or else the article has to call somebody by the name. */
function isBacked({ at, evidence, lexicon, slice }: Reading, start: number, from: number, to: number): boolean {
  if (from === start) return !isNumbered(at, lexicon, start);
  if (lexicon.placeLeads.has(at(from - 1).lower)) return false;
  const { lower } = at(start);
  const isTrade = from === start + 1 && (lexicon.isDoer(lower) || lexicon.demonyms.has(lower));
  return isTrade || slice(from, to).some((token) => evidence.person.has(token.lower));
}

/** "SDN 47 | Balang Toddo": what stands behind an institution's number is where it is. */
export function isNumbered(
  at: Reading['at'],
  { organisationWords, placeLeads }: Reading['lexicon'],
  from: number,
): boolean {
  const { lower, shape, text } = at(from - 2);
  return (
    at(from - 1).shape === 'number' &&
    ((shape === 'upper' && text.length > 2) || organisationWords.has(lower) || placeLeads.has(lower))
  );
}

/** "the Battle | of Worcester": one word that says what it is of. */
function isOfSomething({ at, evidence, lexicon }: Reading, from: number, to: number): boolean {
  const { lower } = at(from);
  if (!lexicon.adjectivesFirst || to - from > 1 || evidence.person.has(lower) || lexicon.givenNames.has(lower))
    return false;
  return lexicon.fieldLinks.has(at(to).lower) && isCapitalised(at(to + 1));
}

/** Words of the field before "and". */
const MOST_JOINED = 6;

/** "the Department of Health and | Social Care": what "and" joins to the field of an institution. */
function isJoined({ at, lexicon }: Reading, from: number): boolean {
  if (!lexicon.adjectivesFirst || !lexicon.conjunctions.has(at(from - 1).lower)) return false;
  let start = from - 2;
  while (start > from - MOST_JOINED && isCapitalised(at(start))) start--;
  return (
    start < from - 2 && lexicon.fieldLinks.has(at(start).lower) && lexicon.organisationWords.has(at(start - 1).lower)
  );
}

/** "Penn & Lyle", "Barack Obama Election Day"; but "Alfatih Timur" may be somebody. */
function isFirm({ at, evidence, lexicon }: Reading, from: number, to: number): boolean {
  if (at(from - 1).text === '&' || at(to).text === '&') return true;
  // "Peter White"
  if (lexicon.givenNames.has(at(to - 2).lower) && to - from === 2) return false;
  const { lower } = at(to - 1);
  // "United Auto Workers"
  return (
    lexicon.adjectivesFirst &&
    (lexicon.organisationWords.has(lower) ||
      (lexicon.isPlural(lower) && !evidence.person.has(lower) && (to - from > 1 || evidence.ordinary.has(lower))))
  );
}

/** “La Piedra”, the title of something. */
function isQuoted({ at }: Reading, from: number, to: number): boolean {
  const behind = at(to).text === ',' ? to + 1 : to;
  return OPENS_TITLE.test(at(from - 1).text) && CLOSES_TITLE.test(at(behind).text);
}

/** "the | Sumber | market": behind "the" and before a noun it says which one. */
function isModifier({ at, evidence, lexicon, slice }: Reading, from: number, to: number): boolean {
  if (!lexicon.definiteArticles.has(at(from - 1).lower)) return false;
  if (slice(from, to).some(({ lower }) => evidence.person.has(lower) || lexicon.givenNames.has(lower))) return false;
  const { lower, shape } = at(to);
  return shape === 'lower' && !lexicon.functionWords.has(lower) && !lexicon.cues.has(lower) && !lexicon.isVerb(lower);
}

/** Small words inside a name do not count: Marisol Quintero de la Vega. */
function isTooLong({ lexicon, slice }: Reading, from: number, to: number): boolean {
  return slice(from, to).filter(isCapitalised).length > lexicon.longestName;
}
