import { browser } from 'wxt/browser';

/** What the reader page shows: a tab's page, its selection, an article kept in this session, or a saved one. */
export type ReaderTarget = { tab: number; part?: 'page' | 'selection' } | { key: string } | { saved: string };

/** Opens the reader page beside the tab in front. */
export async function openReaderPage(target: ReaderTarget): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html?${readerQuery(target)}`) });
}

export async function openLibraryPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

/** The address of the reader page for a saved article, for links. */
export function savedReaderAddress(id: string): string {
  return `/reader.html?${readerQuery({ saved: id })}`;
}

function readerQuery(target: ReaderTarget): URLSearchParams {
  return new URLSearchParams(Object.entries(target).map(([name, value]) => [name, String(value)]));
}

/** What a reader page's address asks for; null when it asks for nothing we know. */
export function readerTarget(query: URLSearchParams): ReaderTarget | null {
  const key = query.get('key');
  if (key) return { key };
  const saved = query.get('saved');
  if (saved) return { saved };
  const tab = Number(query.get('tab') ?? Number.NaN);
  if (!Number.isInteger(tab)) return null;
  return { tab, part: query.get('part') === 'selection' ? 'selection' : 'page' };
}
