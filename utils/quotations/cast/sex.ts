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
export function sexByRole({ head }: Pick<Reference, 'head'>, lexicon: Lexicon): Sex | undefined {
  if (head === '') return undefined;
  if (lexicon.isWomansRole(head)) return 'woman';
  return lexicon.isMansRole(head) ? 'man' : undefined;
}

/** By a given name that only women or only men have. */
export function sexByName([first = '']: readonly string[], lexicon: Lexicon): Sex | undefined {
  const lower = first.toLowerCase();
  const isWomans = lexicon.isWomansName(lower);
  if (isWomans === lexicon.isMansName(lower)) return undefined;
  return isWomans ? 'woman' : 'man';
}
