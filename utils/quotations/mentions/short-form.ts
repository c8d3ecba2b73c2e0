import type { Lexicon } from '../lexicon/lexicon';
import type { Narration } from '../text/narration';
import { isCapitalised, type Token } from '../text/token';

/** A word that no run of a person's name holds: Dinas, ketua, KPK, PT. */
export function isInstitution({ lower, shape, text }: Token, lexicon: Lexicon): boolean {
  if (lexicon.organisationWords.has(lower) || lexicon.roles.has(lower) || lexicon.placeLeads.has(lower)) return true;
  if (lexicon.isOffice(lower) || lexicon.isNounShape(lower)) return true;
  return shape === 'upper' && (text.length > 2 || lexicon.acronyms.has(lower));
}

/** Words of the longest name before its short form. */
const REACH = 8;

/**
 * What the word in brackets at `index` is short for: "Universitas Sukamaju (Unsuk)", an institution, or "Suharto Duka
 * (SDK)", a person; null where there is no such word or it is short for nothing before it.
 */
export function shortForm({ at, lexicon }: Narration, index: number): { ofPerson: boolean } | null {
  const short = at(index + 1);
  if (at(index).text !== '(' || at(index + 2).text !== ')' || !isCapitalised(short)) return null;
  const before = wordsBefore(at, index, lexicon);
  const isBeginning = ({ lower }: Token) => lower[0] === short.lower[0];
  if (before.some((token) => isBeginning(token) && isInstitution(token, lexicon))) return { ofPerson: false };
  const end = before.findIndex((token) => !isCapitalised(token) || isInstitution(token, lexicon));
  const name = end < 0 ? before : before.slice(0, end);
  const ofPerson = short.shape === 'upper' && !isCapitalised(at(index + 3)) && areInitials(short.lower, name, lexicon);
  return ofPerson ? { ofPerson } : null;
}

/** The words with capitals before `index`, joined ones too, up to an office; the nearest first. */
function wordsBefore(at: Narration['at'], index: number, lexicon: Lexicon): Token[] {
  const words: Token[] = [];
  for (let i = index - 1; i >= index - REACH; i--) {
    const token = at(i);
    if (!isCapitalised(token) && !lexicon.joiners.has(token.lower)) break;
    if (lexicon.roles.has(token.lower) && !lexicon.affiliations.has(at(i - 1).lower)) break;
    words.push(token);
  }
  return words;
}

/** Whether the letters are taken, in order, from a name whose words stand in `before`, the last first. */
function areInitials(letters: string, before: Token[], lexicon: Lexicon): boolean {
  return before.some(({ lower }, index) => {
    const name = before.slice(0, index + 1);
    // Letters that begin each of three words or more are an institution's.
    const isAcronym = name.length === letters.length && letters.length > 2;
    if (lower[0] !== letters[0] || (isAcronym && !name.some((word) => lexicon.givenNames.has(word.lower))))
      return false;
    return holdsInOrder(
      [...name]
        .reverse()
        .map((word) => word.lower)
        .join(''),
      letters,
    );
  });
}

function holdsInOrder(name: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
