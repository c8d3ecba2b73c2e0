import { storage } from 'wxt/utils/storage';

const nudge = storage.defineItem<number>('session:panel-nudge', { fallback: 0 });

/** Tells an open side panel that the reader has just lent us the tab in front: it can be read now. */
export const panelNudge = {
  send: (): Promise<void> => nudge.setValue(Date.now()),
  /** @returns a function that ends listening. */
  watch: (listener: () => void): (() => void) => nudge.watch(listener),
};
