import { browser } from 'wxt/browser';

/** A tab with a web page, in the window in front. */
export interface WindowTab {
  id: number;
  title: string;
  /** Undefined where the reader has not let us know it. */
  url: string | undefined;
  /** The browser has put it to sleep, or never loaded it: there is no page to read. */
  asleep: boolean;
}

const EVERY_SITE = { origins: ['*://*/*'] };

/**
 * Asks for access to the open pages; only inside a click. Where the reader says no, the others may be read all the same.
 * @returns what gives the access back: it was asked for one act. What the reader had given before stays.
 */
export async function borrowTabs(): Promise<() => Promise<void>> {
  // Not waited for: the browser asks only in direct answer to the click.
  const before = browser.permissions.contains(EVERY_SITE);
  const granted = await browser.permissions.request(EVERY_SITE);
  if (!granted || (await before)) return async () => undefined;
  return async () => {
    await browser.permissions.remove(EVERY_SITE).catch(() => false);
  };
}

/** The tabs of the window in front, in their order; without our own pages. */
export async function windowTabs(): Promise<WindowTab[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const own = browser.runtime.getURL('/');
  return tabs.flatMap(({ id, title = '', url, discarded, status }) =>
    id === undefined || url?.startsWith(own)
      ? []
      : [{ id, title, url, asleep: discarded === true || status === 'unloaded' }],
  );
}
