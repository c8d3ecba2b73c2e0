import type { Lexicon } from './lexicon/lexicon';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.&/-]*/gu;
const LETTERS = /^\p{Lu}{3,}$/u;

/**
 * The institution that a role names: "Dinas Kesehatan Kota Malang" of "Kepala Dinas Kesehatan Kota Malang, dr.". It is
 * exactly a part of the role, from the institution's first word up to a rank or comma; undefined where there is none.
 */
export function affiliationOf(role: string, { affiliations, places, titles }: Lexicon): string | undefined {
  let from = -1;
  let to = role.length;
  for (const { 0: word, index } of role.matchAll(WORD)) {
    const lower = word.toLowerCase().replace(/\.$/, '');
    const title = titles.has(lower);
    const letters = LETTERS.test(word) && !places.has(lower) && role[index - 1] !== '(';
    const opens = affiliations.has(lower) || letters;
    if (from < 0 && index > 0 && opens && !title && word !== word.toLowerCase()) from = index;
    else if (from >= 0 && (title || role.slice(from, index).includes(','))) {
      to = index;
      break;
    }
  }
  return from < 0 ? undefined : role.slice(from, to).replace(/[\s,(]+$/, '');
}
