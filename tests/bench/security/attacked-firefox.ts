import { setTimeout as delay } from 'node:timers/promises';
import type { Article } from '../../../utils/article/article';
import type { PageAnswer } from '../../../utils/article/read-answer';
import { builtManifest } from '../../browser/support/built-manifest';
import { eventually, type FirefoxSession, launchFirefox } from '../../browser/support/firefox-session';
import { buildWithAccessTo } from '../../browser/support/granted-build';
import type { BrowserUnderAttack, Liveliness, Unread } from './browser-under-attack';
import { startWatch, takeSigns } from './firefox-watch';
import { foreignParts } from './foreign-parts';
import { LAST_WORDS } from './joined-article';
import { collectAnswers, pageNumber, readTabFrames, serveInFrames } from './reading-frames';
import { saveByMessage } from './save-by-message';

/** What a page without walls may take until it has run. */
const RUNS_WITHIN_MS = 1000;

export async function attackedFirefox(executablePath: string): Promise<BrowserUnderAttack> {
  const build = buildWithAccessTo('127.0.0.1', 'firefox');
  const id = builtManifest('firefox').browser_specific_settings?.gecko?.id ?? '';
  const session = await launchFirefox(executablePath, id, build.folder);
  // A tab of the extension, kept behind: through it the extension is asked to do things.
  const [backstage = ''] = await session.handles();
  await session.navigate(session.url('options.html'));
  await startWatch(session);
  return {
    name: 'Firefox',
    read: (pages) => read(session, backstage, pages),
    show: (article) => show(session, backstage, article),
    unread: (pages, walls) => unread(session, backstage, pages, walls),
    close: async () => {
      await session.close();
      build.remove();
    },
  };
}

async function read(
  session: FirefoxSession,
  backstage: string,
  pages: readonly string[],
): Promise<Map<number, PageAnswer>> {
  const site = await serveInFrames(pages);
  const answers = new Map<number, PageAnswer>();
  for (const sheet of site.sheets) {
    await inNewTab(session, backstage, sheet, async () => {
      await session.switchTo(backstage);
      collectAnswers(answers, await session.inPage(readTabFrames, sheet));
    });
  }
  await site.close();
  return answers;
}

async function show(session: FirefoxSession, backstage: string, article: Article): Promise<Liveliness> {
  await session.switchTo(backstage);
  const id = await session.inPage(saveByMessage, article);
  await takeSigns(session);
  let foreign: string[] = [];
  await inNewTab(session, backstage, session.url(`reader.html?saved=${encodeURIComponent(id)}`), async () => {
    await eventually(() => session.inTab(hasWords, LAST_WORDS));
    foreign = await session.inTab(foreignParts);
  });
  return { ...(await takeSigns(session)), foreign };
}

/** Runs in the reader page. */
function hasWords(document: Document, words: string): boolean {
  return document.querySelector('article')?.textContent?.includes(words) ?? false;
}

async function unread(
  session: FirefoxSession,
  backstage: string,
  pages: readonly string[],
  walls: boolean,
): Promise<Unread> {
  const site = await serveInFrames(pages, walls);
  const alive = new Set<number>();
  let refusals = 0;
  await takeSigns(session);
  for (const sheet of site.sheets) {
    await inNewTab(session, backstage, sheet, async () => {
      // Until nothing more happens.
      for (let quiet = false; !quiet; ) {
        await delay(RUNS_WITHIN_MS);
        const { scripts, alarms } = await takeSigns(session);
        const numbers = scripts.flatMap((url) => pageNumber(url) ?? []);
        quiet = numbers.every((number) => alive.has(number));
        for (const number of numbers) alive.add(number);
        refusals += alarms.length;
      }
    });
  }
  await site.close();
  return { alive, refusals };
}

/** Opens an address in a tab of its own for as long as something lasts. */
async function inNewTab(
  session: FirefoxSession,
  backstage: string,
  address: string,
  act: () => Promise<unknown>,
): Promise<void> {
  await session.switchTo(backstage);
  const tab = await session.newTab();
  await session.switchTo(tab, true);
  await session.navigate(address);
  await act();
  await session.switchTo(tab);
  await session.marionette.send('WebDriver:CloseWindow');
  await session.switchTo(backstage);
}
