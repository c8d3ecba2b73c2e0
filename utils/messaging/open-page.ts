import { browser } from 'wxt/browser';

/** What the reader page shows: a tab's page, its selection, an article kept while the browser runs, or a saved one. */
export type ReaderTarget =
  | { tab: number; part?: 'page' | 'selection' }
  /** `tab`: where the article came from, for its further pages. */
  | { key: string; tab?: number }
  | { saved: string };

/** Opens the reader page beside the tab in front. */
export async function openReaderPage(target: ReaderTarget): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(readerAddress(target)) });
}

export async function openLibraryPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** The settings, in the tab where they are open already if they are. */
export function openOptionsPage(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** The reader page's address for a target. */
export function readerAddress(target: ReaderTarget): `/reader.html?${string}` {
  return `/reader.html?${new URLSearchParams(Object.entries(target).map(([name, value]) => [name, String(value)]))}`;
}

/** What a reader page's address asks for; null when it asks for nothing we know. */
export function readerTarget(query: URLSearchParams): ReaderTarget | null {
  const saved = query.get('saved');
  if (saved) return { saved };
  const tab = Number(query.get('tab') ?? Number.NaN);
  const key = query.get('key');
  if (key) return { key, ...(Number.isInteger(tab) && { tab }) };
  if (!Number.isInteger(tab)) return null;
  return { tab, part: query.get('part') === 'selection' ? 'selection' : 'page' };
}
