import type { BrowserContext, Page } from '@playwright/test';
import type { Article } from '../../../utils/article/article';
import type { PageAnswer } from '../../../utils/article/read-answer';
import { buildWithAccessTo } from '../../browser/support/granted-build';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import type { BrowserUnderAttack, Liveliness, Unread } from './browser-under-attack';
import { foreignParts } from './foreign-parts';
import { LAST_WORDS } from './joined-article';
import { collectAnswers, pageNumber, readTabFrames, serveInFrames } from './reading-frames';
import { saveByMessage } from './save-by-message';
import { sideBySide } from './side-by-side';
import { watchPage } from './watch-page';

/** What a page without walls may take until it has run. */
const RUNS_WITHIN_MS = 1000;
/** Milliseconds until a page is looked at whether it has loaded or not: some never do. */
const LOADS_WITHIN_MS = 5_000;
/** Signs of life of one page from which on it need not be watched any longer: some go round for ever. */
const MOST_SIGNS = 2_000;
/** Pages that are looked at side by side; they mostly wait. */
const WATCHED_AT_ONCE = 8;
/** Sheets that are read side by side; they are all work. */
const READ_AT_ONCE = 2;

export async function attackedChromium(executablePath: string): Promise<BrowserUnderAttack> {
  const build = buildWithAccessTo('127.0.0.1');
  const session = await launchChromium({ executablePath, extension: build.folder });
  const backstage = await session.context.newPage();
  await backstage.goto(session.url('options.html'));
  return {
    name: 'Chromium',
    read: (pages) => read(session, pages),
    show: (article) => show(session, backstage, article),
    unread: (pages, policy) => unread(session, pages, policy),
    close: async () => {
      await session.close();
      build.remove();
    },
  };
}

async function read({ context, worker }: ChromiumSession, pages: readonly string[]): Promise<Map<number, PageAnswer>> {
  const site = await serveInFrames(pages);
  const answers = new Map<number, PageAnswer>();
  await sideBySide(READ_AT_ONCE, site.sheets, async (sheet) => {
    // A tab of its own for each: one tab keeps what all the frames before have left behind.
    const page = await context.newPage();
    await page.goto(sheet);
    collectAnswers(answers, await worker.evaluate(readTabFrames, sheet));
    await page.close();
  });
  await site.close();
  return answers;
}

async function show(session: ChromiumSession, backstage: Page, article: Article): Promise<Liveliness> {
  const id = await backstage.evaluate(saveByMessage, article);
  const page = await session.context.newPage();
  const seen = await watchPage(page);
  await page.goto(session.url(`reader.html?saved=${encodeURIComponent(id)}`));
  await page.getByRole('article').getByText(LAST_WORDS, { exact: true }).first().waitFor();
  // Looking at it is a script as well.
  const scripts = [...seen.scripts];
  const foreign = await page.evaluate<string[]>(`(${foreignParts})(document)`);
  await page.close();
  return { ...seen, scripts, foreign };
}

async function unread({ context }: ChromiumSession, pages: readonly string[], policy: boolean): Promise<Unread> {
  const site = await serveInFrames(pages, policy);
  const alive = new Set<number>();
  let refusals = 0;
  await sideBySide(WATCHED_AT_ONCE, site.sheets, async (sheet) => {
    const { scripts, alarms } = await watchAt(context, sheet);
    for (const number of scripts.map(pageNumber)) if (number !== undefined) alive.add(number);
    refusals += alarms.length;
  });
  // Scripts in frames of frames do not tell whose they are; those pages are looked at one by one.
  const others = policy ? [] : pages.flatMap((_, number) => (alive.has(number) ? [] : [number]));
  await sideBySide(WATCHED_AT_ONCE, others, async (number) => {
    const { scripts, requests, alarms } = await watchAt(context, site.pageAt(number));
    if ([...scripts, ...requests, ...alarms].length > 0) alive.add(number);
  });
  await site.close();
  return { alive, refusals };
}

async function watchAt(context: BrowserContext, address: string): Promise<Liveliness> {
  const page = await context.newPage();
  const seen = await watchPage(page);
  await page.goto(address, { waitUntil: 'commit' }).catch(() => {});
  // A busy machine takes longer to begin, and to come to an end.
  await page.waitForLoadState('load', { timeout: LOADS_WITHIN_MS }).catch(() => {});
  let before: number;
  do {
    before = signsIn(seen);
    await page.waitForTimeout(RUNS_WITHIN_MS);
  } while (signsIn(seen) > before && signsIn(seen) < MOST_SIGNS);
  await page.close();
  return seen;
}

function signsIn({ scripts, requests, alarms }: Liveliness): number {
  return scripts.length + requests.length + alarms.length;
}
