import type { Lexicon } from './lexicon';

/** A reader mostly reads one or two languages, and a page loads what is known of no other. */
const LOADERS: ReadonlyMap<string, () => Promise<Lexicon>> = new Map([
  ['id', async () => (await import('./id/indonesian')).INDONESIAN],
  ['en', async () => (await import('./en/english')).ENGLISH],
]);

/** Loads what is known of a language (primary subtag); undefined where nothing is. For pages; see `lexiconOf`. */
export async function loadLexicon(language: string): Promise<Lexicon | undefined> {
  return LOADERS.get(language)?.();
}
