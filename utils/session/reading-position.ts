import { storage } from 'wxt/utils/storage';

/**
 * How far the reader got, by address: the number of the text's block at the top of the view, with the part of it that was
 * read as its fraction.
 */
const positions = storage.defineItem<Record<string, number>>('session:positions', { fallback: {} });

/** Addresses remembered; the oldest goes first. */
const KEPT_POSITIONS = 200;

/** Remembers, until the browser closes, where the reader was in an article. */
export const readingPosition = {
  async save(url: string, place: number): Promise<void> {
    const others = Object.entries(await positions.getValue()).filter(([address]) => address !== url);
    await positions.setValue(Object.fromEntries([...others, [url, place] as const].slice(-KEPT_POSITIONS)));
  },
  /** 0, the beginning, for an article that was not read before. */
  async load(url: string): Promise<number> {
    return new Map(Object.entries(await positions.getValue())).get(url) ?? 0;
  },
};
