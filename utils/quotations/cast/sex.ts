import type { Lexicon } from '../lexicon/lexicon';
import type { Reference } from '../mentions/mention';

/** What a pronoun or a form of address may tell apart. */
export type Sex = 'woman' | 'man';

/** "Mr Tierney"; undefined where the address tells nothing. */
export function sexByAddress({ address }: Reference, { mensTitles, womensTitles }: Lexicon): Sex | undefined {
  if (womensTitles.has(address)) return 'woman';
  return mensTitles.has(address) ? 'man' : undefined;
}

/** "his daughter, Ann Tierney" */
export function sexByRole({ head }: Reference, lexicon: Lexicon): Sex | undefined {
  if (head === '') return undefined;
  if (lexicon.isWomansRole(head)) return 'woman';
  return lexicon.isMansRole(head) ? 'man' : undefined;
}

/** By a given name that only women or only men have. */
export function sexByName([first = '']: readonly string[], { men, women }: Lexicon): Sex | undefined {
  const lower = first.toLowerCase();
  if (women.has(lower) === men.has(lower)) return undefined;
  return women.has(lower) ? 'woman' : 'man';
}
