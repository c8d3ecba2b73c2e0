import { storage } from 'wxt/utils/storage';
import type { Library } from './library';

/** A library that the browser lost. */
export interface LostLibrary {
  articles: number;
  /** When it was last seen, milliseconds since 1970. */
  at: number;
}

interface KeptCount {
  /** See `Library.identity`. */
  identity: string;
  articles: number;
  at: number;
  /** Until the reader was told. */
  lost: LostLibrary | null;
}

/** In another database of the browser's, which does not go when IndexedDB goes. */
const item = storage.defineItem<KeptCount | null>('local:kept-count', { fallback: null });

/**
 * How many articles there are, noted apart from them. A browser that finds its database damaged begins an empty one
 * without a word; this is how the reader comes to know.
 */
export const keptCount = {
  /** After a save outside of the library's page. */
  async add(library: Library, now: number): Promise<void> {
    const before = await item.getValue();
    await note(library, (before?.articles ?? 0) + 1, now, 1);
  },
  /** @returns the library that was there before this one, if the browser lost it and the reader was not told yet. */
  set: (library: Library, articles: number, now: number): Promise<LostLibrary | null> =>
    note(library, articles, now, articles),
  /** Whether a library was lost and the reader does not know yet. */
  async isLost(): Promise<boolean> {
    return Boolean((await item.getValue())?.lost);
  },
  /** The reader knows. */
  async forgetLost(): Promise<void> {
    const kept = await item.getValue();
    if (kept) await item.setValue({ ...kept, lost: null });
  },
};

/** @param anew how many there are if this is another library. */
async function note(library: Library, articles: number, now: number, anew: number): Promise<LostLibrary | null> {
  const [identity, before] = await Promise.all([library.identity(), item.getValue()]);
  const isAnother = before !== null && before.identity !== identity;
  const lost = isAnother && before.articles > 0 ? { articles: before.articles, at: before.at } : (before?.lost ?? null);
  await item.setValue({ identity, articles: isAnother ? anew : articles, at: now, lost });
  return lost;
}
