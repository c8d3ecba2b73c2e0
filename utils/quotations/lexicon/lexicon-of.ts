import { ENGLISH } from './en/english';
import { INDONESIAN } from './id/indonesian';
import type { Lexicon } from './lexicon';

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  [INDONESIAN, ENGLISH].map((lexicon) => [lexicon.language, lexicon]),
);

/**
 * What is known of a language (primary subtag); undefined where nothing is. It brings all languages along: for the
 * background, which may not load code once it runs, and for commands. Pages take `loadLexicon`.
 */
export function lexiconOf(language: string): Lexicon | undefined {
  return LEXICONS.get(language);
}
