import { type Browser, browser } from 'wxt/browser';

/** What the reader page shows: a tab's page, its selection, an article kept while the browser runs, or a saved one. */
export type ReaderTarget =
  /** `isPrivate`: of a private window, so that nothing is kept of it. `begun`: the background reads it already. */
  | {
      tab: number;
      part?: 'page' | 'selection';
      url?: string | undefined;
      isPrivate?: true | undefined;
      begun?: true | undefined;
    }
  /** `tab`: where the article came from, for its further pages. */
  | { key: string; tab?: number | undefined; url?: string | undefined }
  | { saved: string };

/** Opens the reader page beside the tab in front. */
export async function openReaderPage(target: ReaderTarget): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(readerAddress(target)) });
}

/**
 * What the reader page shows of a tab. Chromium draws our pages in ordinary windows, whose history keeps their addresses:
 * that of a private page does not say what it shows.
 */
export function targetOf(
  { id, url, incognito }: Pick<Browser.tabs.Tab, 'id' | 'url' | 'incognito'>,
  part: 'page' | 'selection' = 'page',
): ReaderTarget {
  const tab = id ?? browser.tabs.TAB_ID_NONE;
  return incognito ? { tab, part, isPrivate: true } : { tab, part, url };
}

/** The library, in an ordinary window: in the private windows of Firefox its store cannot be opened. */
export async function openLibraryPage(): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  if (browser.extension.inIncognitoContext) await browser.windows.create({ url, incognito: false });
  else await browser.tabs.create({ url });
}

export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** The settings, in the tab where they are open already if they are. */
export function openOptionsPage(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** The reader page's address for a target. `url`, the page itself, is the way out when nothing else is there any more. */
export function readerAddress(target: ReaderTarget): `/reader.html?${string}` {
  const known = Object.entries(target).filter(([, value]) => value !== undefined);
  return `/reader.html?${new URLSearchParams(known.map(([name, value]) => [name, String(value)]))}`;
}

/** What a reader page's address asks for; null when it asks for nothing we know. */
export function readerTarget(query: URLSearchParams): ReaderTarget | null {
  const saved = query.get('saved');
  if (saved) return { saved };
  const tab = Number(query.get('tab') ?? Number.NaN);
  const url = query.get('url') ?? undefined;
  const key = query.get('key');
  if (key) return { key, tab: Number.isInteger(tab) ? tab : undefined, url };
  if (!Number.isInteger(tab)) return null;
  const part = query.get('part') === 'selection' ? 'selection' : 'page';
  const begun = query.has('begun') || undefined;
  return query.has('isPrivate') ? { tab, part, begun, isPrivate: true } : { tab, part, begun, url };
}
