import { storage } from 'wxt/utils/storage';

/** How far the reader got: the text offset (UTF-16) of the first line in view. */
const positions = storage.defineItem<Record<string, number>>('session:positions', { fallback: {} });

/** Addresses remembered; the oldest goes first. */
const KEPT_POSITIONS = 200;

export async function savePosition(url: string, offset: number): Promise<void> {
  const others = Object.entries(await positions.getValue()).filter(([address]) => address !== url);
  await positions.setValue(Object.fromEntries([...others, [url, offset]].slice(-KEPT_POSITIONS)));
}

export async function positionOf(url: string): Promise<number> {
  return new Map(Object.entries(await positions.getValue())).get(url) ?? 0;
}
