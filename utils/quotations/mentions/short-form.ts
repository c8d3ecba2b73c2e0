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
  let name = '';
  let ofPerson = false;
  // A person's name ends at an institution's word.
  let isOpen = true;
  for (let i = index - 1; i >= index - REACH && isCapitalised(at(i)); i--) {
    const { lower } = at(i);
    if (lexicon.roles.has(lower)) break;
    const begins = lower[0] === short.lower[0];
    if (isInstitution(at(i), lexicon)) {
      if (begins) return { ofPerson: false };
      isOpen = false;
    }
    if (!isOpen) continue;
    name = lower + name;
    // Letters that begin each of three words or more are an institution's.
    const acronym = index - i === short.lower.length && short.lower.length > 2;
    if (begins && !acronym) ofPerson ||= short.shape === 'upper' && holdsInOrder(name, short.lower);
  }
  return ofPerson && !isCapitalised(at(index + 3)) ? { ofPerson } : null;
}

function holdsInOrder(name: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
