import { findBrowser } from '../../tools/browsers/find-browser';
import { test as base, expect } from '../support/browser-test';
import { builtManifest } from '../support/built-manifest';
import { firefoxBrowser } from '../support/firefox-browser';
import { type FirefoxSession, launchFirefox } from '../support/firefox-session';
import { ARTICLE } from '../support/news-site';
import type { ReaderBrowser } from '../support/reader-browser';

const STAYS = 'stays there when you close this private window';

const test = base.extend<{ desk: { session: FirefoxSession; reader: ReaderBrowser } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures one needs
  desk: async ({}, use) => {
    const id = builtManifest('firefox').browser_specific_settings?.gecko?.id ?? '';
    const session = await launchFirefox(findBrowser('firefox') ?? '', id, undefined, true);
    await leaveForPrivateWindow(session);
    await use({ session, reader: await firefoxBrowser(session) });
    await session.close();
  },
});

test('a page of a private window is read, and nothing is kept of it', async ({ desk, news }) => {
  const { session, reader } = desk;
  await reader.openPage(news.origin + ARTICLE.path);
  const popup = await reader.clickToolbarButton();
  await expect.poll(() => popup.text()).toContain(ARTICLE.words);
  const tab = await reader.tabOpenedBy(() => popup.click('button', /^Open in a tab$/));
  await expect.poll(() => tab.text()).toContain(ARTICLE.words);
  expect(await tab.url()).not.toContain('jembatan');
  expect(await session.inTab(keptForNow)).toEqual([]);
});

test('what is saved from a private window is said to stay, and the library is there in an ordinary one', async ({
  desk,
  news,
}) => {
  const { reader } = desk;
  await reader.openPage(news.origin + ARTICLE.path);
  const popup = await reader.clickToolbarButton();
  await popup.click('button', /^Save article$/);
  await expect.poll(() => popup.text()).toContain(STAYS);
  const library = await reader.tabOpenedBy(() => popup.click('button', /^Library$/));
  await expect.poll(() => library.text()).toContain(ARTICLE.title);
});

/** Runs in a page of the extension: what is kept while the browser runs, of articles and where the reader was in them. */
async function keptForNow(): Promise<string[]> {
  return Object.keys(await chrome.storage.session.get()).filter((key) => /^(?:article|positions)/.test(key));
}

/** From then on there is nothing but a private window. */
async function leaveForPrivateWindow({ marionette, handles, switchTo }: FirefoxSession): Promise<void> {
  const ordinary = await handles();
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
    type: 'window',
    private: true,
    focus: true,
  });
  for (const other of ordinary) {
    await switchTo(other);
    await marionette.send('WebDriver:CloseWindow');
  }
  await switchTo(handle, true);
}
