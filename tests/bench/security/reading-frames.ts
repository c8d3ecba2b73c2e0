import type { PageAnswer } from '../../../utils/article/read-answer';
import { type FileServer, type ServedFile, serveFiles } from '../../tools/serve-files';

/** Pages that are read at once, each in a frame of its own. */
const FRAMES_AT_ONCE = 40;

/** A site whose pages run nothing of their own, so that what happens is the extension's doing. */
const NOTHING_RUNS = { 'content-security-policy': "default-src 'none'; frame-src 'self'" };

/** A site that shows many pages in few. */
export interface FramedSite extends FileServer {
  /** Addresses of the pages that hold all others in frames. */
  sheets: string[];
  /** Address of one page alone. */
  pageAt: (number: number) => string;
}

/** Serves `/page/N`, and `/frames/N` with the next pages from N on in frames. @param walls false lets the pages run. */
export async function serveInFrames(pages: readonly string[], walls = true): Promise<FramedSite> {
  const headers = walls ? NOTHING_RUNS : {};
  const site = await serveFiles((path): ServedFile | undefined => {
    const [, kind, number] = path.split('/');
    const first = Number(number);
    if (kind === 'page') return { body: pages[first] ?? '', headers };
    if (kind !== 'frames') return undefined;
    const frames = pages.slice(first, first + FRAMES_AT_ONCE).map((_, index) => frameOf(first + index));
    return { body: `<!doctype html><title>Frames</title>${frames.join('')}`, headers };
  });
  const firsts = pages.flatMap((_, number) => (number % FRAMES_AT_ONCE === 0 ? [number] : []));
  return {
    ...site,
    sheets: firsts.map((first) => `${site.origin}/frames/${first}`),
    pageAt: (number) => `${site.origin}/page/${number}`,
  };
}

/** Small: what is out of sight is not drawn, and animates nothing. */
function frameOf(number: number): string {
  const allowed = 'allow-scripts allow-same-origin';
  return `<iframe src="/page/${number}" sandbox="${allowed}" width="120" height="80"></iframe>`;
}

/** Number of the page at an address of such a site; undefined for anything else. */
export function pageNumber(url: string): number | undefined {
  const number = /\/page\/(\d+)/.exec(url)?.[1];
  return number === undefined ? undefined : Number(number);
}

/**
 * Runs in the extension: its own reading script in every frame of the tab that shows a sheet; which frame is whose is
 * asked beside it.
 */
export async function readTabFrames(sheet: string): Promise<{ url: string; answer: PageAnswer }[]> {
  // Firefox has no ports in its patterns for addresses.
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === sheet);
  const target = { tabId: tab?.id ?? -1, allFrames: true };
  const places = await chrome.scripting.executeScript({ target, injectImmediately: true, func: () => location.href });
  const readings = await chrome.scripting.executeScript({
    target,
    injectImmediately: true,
    files: ['/read-article.js'],
  });
  const urls = new Map(places.map(({ frameId, result }) => [frameId, result ?? '']));
  return readings
    .map(({ frameId, result }) => ({ url: urls.get(frameId) ?? '', answer: result as never }))
    .filter(({ url, answer }) => url.includes('/page/') && answer);
}

/** Puts the answers of a sheet's frames under the numbers of their pages. */
export function collectAnswers(
  answers: Map<number, PageAnswer>,
  ofSheet: readonly { url: string; answer: PageAnswer }[],
): void {
  for (const { url, answer } of ofSheet) {
    const number = pageNumber(url);
    if (number !== undefined) answers.set(number, answer);
  }
}
