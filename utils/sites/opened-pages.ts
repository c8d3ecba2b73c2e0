import { storage } from 'wxt/utils/storage';

const openedItem = storage.defineItem<string[]>('session:opened', { fallback: [] });

/** Names remembered; the oldest goes first. */
const KEPT = 400;

/** Pages that the reader opened by itself on, until the browser closes: whoever goes back to one means the page. */
export const openedPages = {
  async has(names: readonly string[]): Promise<boolean> {
    const opened = new Set(await openedItem.getValue());
    return names.some((name) => opened.has(name));
  },
  async add(names: readonly string[]): Promise<void> {
    await openedItem.setValue([...(await openedItem.getValue()), ...new Set(names)].slice(-KEPT));
  },
};
