import { findBrowser } from '../../tools/browsers/find-browser';
import { test as base, expect } from '../support/browser-test';
import { builtManifest } from '../support/built-manifest';
import { firefoxBrowser } from '../support/firefox-browser';
import { type FirefoxSession, launchFirefox } from '../support/firefox-session';
import { LONG_ARTICLE, openLongArticleSite } from '../support/long-article';
import type { ReaderBrowser } from '../support/reader-browser';

/** Firefox, the reader in it, and a site of articles that differ by their names. */
interface Desk {
  session: FirefoxSession;
  reader: ReaderBrowser;
  addressOf: (name: string) => string;
}

const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures one needs
  desk: async ({}, use) => {
    const site = await openLongArticleSite();
    const id = builtManifest('firefox').browser_specific_settings?.gecko?.id ?? '';
    const session = await launchFirefox(findBrowser('firefox') ?? '', id);
    const reader = await firefoxBrowser(session);
    await use({ session, reader, addressOf: (name) => site.origin + LONG_ARTICLE.path(name) });
    await session.close();
    await site.close();
  },
});

/** Milliseconds between asking for a save and ending the background that does it. */
const MOMENTS = [0, 10, 40, 120];
const SAVED_OR_NOT = /^Saved$|could not be saved/;

test('a background that is ended in the middle of a save loses nothing that was said to be saved', async ({ desk }) => {
  const { session, reader, addressOf } = desk;
  for (const moment of MOMENTS) {
    await reader.openPage(addressOf(`${moment}`));
    const popup = await reader.clickToolbarButton();
    await popup.click('button', /^Save article$/);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await session.inBrowser(endBackground, session.extensionId);
    const outcome = async () => [...(await popup.names('button')), await popup.text()].join('\n');
    await expect.poll(outcome).toMatch(new RegExp(SAVED_OR_NOT.source, 'm'));
    if (!(await popup.names('button')).includes('Saved')) {
      await popup.click('button', /^Save article$/);
      await expect.poll(() => popup.names('button')).toContain('Saved');
    }
    await popup.close();
  }
  const library = await reader.openOwnPage('library.html');
  for (const moment of MOMENTS) {
    await expect.poll(() => library.text()).toContain(LONG_ARTICLE.title(`${moment}`));
  }
});

test('a background that was ended is there again for the context menu', async ({ desk }) => {
  const { session, reader, addressOf } = desk;
  await reader.openPage(addressOf('a'));
  await session.inBrowser(endBackground, session.extensionId);
  const tab = await reader.tabOpenedBy(() => reader.chooseFromMenu('read-page'));
  await expect.poll(() => tab.text()).toContain(LONG_ARTICLE.words[0]);
});

test('a background that is ended while the reader page loads is not missed', async ({ desk }) => {
  const { session, reader, addressOf } = desk;
  await reader.openPage(addressOf('a'));
  const tab = await reader.tabOpenedBy(() => reader.chooseFromMenu('read-page'));
  await session.inBrowser(endBackground, session.extensionId);
  await expect.poll(() => tab.text()).toContain(LONG_ARTICLE.words[0]);
  await tab.click('button', /^Save article$/);
  await expect.poll(() => tab.names('button')).toContain('Saved');
});

declare const WebExtensionPolicy: {
  getByID: (id: string) => { extension: { terminateBackground: (options: object) => Promise<void> } };
};

/** Runs in the browser's window: ends the extension's event page as Firefox does when it has nothing to do. */
async function endBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
}
