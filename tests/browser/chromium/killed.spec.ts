import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { findBrowser, howToInstall } from '../../tools/browsers/find-browser';
import { indexedDbLog } from '../../tools/browsers/indexeddb-log';
import { BUILDS } from '../../tools/project-paths';
import { test as base, expect } from '../support/browser-test';
import { LONG_ARTICLE, openLongArticleSite } from '../support/long-article';
import { saveArticle } from '../support/save-article';

/** One reader's profile, whose browser is started again and again, and a site to read. */
interface Desk {
  profile: string;
  start: () => Promise<ChromiumSession>;
  save: (session: ChromiumSession, name: string) => Promise<void>;
}

const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures one needs
  desk: async ({}, use) => {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error(howToInstall('chromium'));
    const site = await openLongArticleSite();
    const profile = await mkdtemp(path.join(tmpdir(), 'kutip-killed-'));
    await use({
      profile,
      start: () => launchChromium({ executablePath, extension: BUILDS.chromium, profile }),
      save: async (session, name) => {
        await (await saveArticle(session, site.origin + LONG_ARTICLE.path(name))).close();
      },
    });
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

test('a browser that is killed in the middle of a write loses nothing, neither then nor later', async ({ desk }) => {
  const first = await desk.start();
  await desk.save(first, 'a');
  await desk.save(first, 'b');
  await first.kill();
  await indexedDbLog(desk.profile, first.extensionId).tear();

  // Without `renewLog` everything is there now, and nothing is the next time.
  const second = await desk.start();
  await desk.save(second, 'c');
  await second.close();

  const third = await desk.start();
  const library = await open(third);
  for (const name of ['a', 'b', 'c'])
    await expect(library.getByRole('link', { name: LONG_ARTICLE.title(name) }).first()).toBeVisible();
  await third.close();
});

test('a library that the browser lost all the same is not passed over in silence', async ({ desk }) => {
  const first = await desk.start();
  await desk.save(first, 'a');
  await desk.save(first, 'b');
  await (await open(first)).getByText('2 articles').waitFor();
  await first.close();
  // What Chromium does where it finds the database damaged.
  await rm(path.join(desk.profile, 'Default/IndexedDB'), { recursive: true });

  const second = await desk.start();
  await desk.save(second, 'c');
  const library = await open(second);
  const notice = library.getByRole('alert');
  await expect(notice).toContainText(/has lost this library.* 2 articles/);
  await library.reload();
  await expect(notice).toContainText('No backup was made');
  await notice.getByRole('button', { name: 'Backup and import' }).click();
  await expect(library.getByRole('button', { name: 'Make a backup' })).toBeVisible();
  await library.goBack();
  await notice.getByRole('button', { name: 'Do not show again' }).click();
  await expect(notice).toBeHidden();
  await library.reload();
  await library.getByText('1 article', { exact: true }).waitFor();
  await expect(notice).toBeHidden();
  await second.close();
});

async function open(session: ChromiumSession): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(session.url('library.html'));
  return page;
}
