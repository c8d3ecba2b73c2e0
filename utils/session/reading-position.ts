import { storage } from 'wxt/utils/storage';

/**
 * How far the reader got, the last read last: the number of the text's block at the top of the view, with the part of it that was
 * read as its fraction.
 */
const positions = storage.defineItem<[url: string, place: number][]>('session:positions', { fallback: [] });

/** Addresses remembered; the oldest goes first. */
const KEPT_POSITIONS = 200;

/** Remembers, until the browser closes, where the reader was in an article. */
export const readingPosition = {
  async save(url: string, place: number): Promise<void> {
    const others = (await positions.getValue()).filter(([address]) => address !== url);
    await positions.setValue([...others, [url, place] satisfies [string, number]].slice(-KEPT_POSITIONS));
  },
  /** 0, the beginning, for an article that was not read before. */
  async load(url: string): Promise<number> {
    return new Map(await positions.getValue()).get(url) ?? 0;
  },
};

/** For what nothing is kept of. */
export const noPosition: typeof readingPosition = { save: async () => undefined, load: async () => 0 };
