import type { PageAnswer } from '../../../utils/article/read-answer';
import type { ChromiumSession } from '../../tools/browsers/chromium-session';
import { type FileServer, type ServedFile, serveFiles } from '../../tools/serve-files';

/** Pages that are read at once, each in a frame of its own. */
export const FRAMES_AT_ONCE = 40;

/** A site whose pages run nothing of their own, so that what happens is the extension's doing. */
const NOTHING_RUNS = { 'content-security-policy': "default-src 'none'; frame-src 'self'" };

/** Serves `/page/N`, and `/frames/N` with the next pages from N on in frames. */
export function serveInFrames(pages: readonly string[], headers: Record<string, string> = NOTHING_RUNS) {
  return serveFiles((path): ServedFile | undefined => {
    const [, kind, number] = path.split('/');
    const first = Number(number);
    if (kind === 'page') return { body: pages[first] ?? '', headers };
    if (kind !== 'frames') return undefined;
    const frames = pages.slice(first, first + FRAMES_AT_ONCE).map((_, index) => frameOf(first + index));
    return { body: `<!doctype html><title>Frames</title>${frames.join('')}`, headers };
  });
}

function frameOf(number: number): string {
  const allowed = 'allow-scripts allow-same-origin';
  return `<iframe src="/page/${number}" sandbox="${allowed}" width="600" height="400"></iframe>`;
}

/**
 * Reads all pages of a site with the extension's own script in the extension's own world.
 * @returns the answers by page number; a page that went elsewhere by itself has none.
 */
export async function readFrames(
  session: ChromiumSession,
  site: FileServer,
  count: number,
): Promise<Map<number, PageAnswer>> {
  const page = await session.context.newPage();
  await page.goto(`${site.origin}/frames/${count}`);
  // The access that the toolbar button grants lasts for the whole site.
  await (await session.clickToolbarButton(page)).close();
  const answers = new Map<number, PageAnswer>();
  for (let first = 0; first < count; first += FRAMES_AT_ONCE) {
    await page.goto(`${site.origin}/frames/${first}`);
    for (const { url, answer } of await answersOf(session)) {
      answers.set(Number(/\/page\/(\d+)/.exec(url)?.[1] ?? Number.NaN), answer);
    }
  }
  await page.close();
  answers.delete(Number.NaN);
  return answers;
}

/** The reading script in every frame of the tab in front; which frame is whose is asked beside it. */
function answersOf({ worker }: ChromiumSession): Promise<{ url: string; answer: PageAnswer }[]> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
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
      .filter(({ url }) => url.includes('/page/'));
  });
}
