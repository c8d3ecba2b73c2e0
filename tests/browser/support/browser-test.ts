import { test as base } from '@playwright/test';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { type BrowserName, findBrowser, howToInstall } from '../../tools/browsers/find-browser';
import { BUILDS } from '../../tools/project-paths';
import type { FileServer } from '../../tools/serve-files';
import { builtManifest } from './built-manifest';
import { chromiumBrowser } from './chromium-browser';
import { type FirefoxReader, firefoxBrowser } from './firefox-browser';
import { launchFirefox } from './firefox-session';
import { openNewsSite } from './news-site';
import type { ReaderBrowser } from './reader-browser';

/** Set by the Playwright project. */
export interface BrowserOption {
  browserUnderTest: BrowserName;
}

interface BrowserFixtures {
  news: FileServer;
  /** Chromium itself, for what only Chromium can show. */
  chromiumSession: ChromiumSession;
  /** Firefox, for what only its readers have. */
  firefoxReader: FirefoxReader;
  /** The project's browser in the hands of a reader; a fresh profile for every test. */
  reader: ReaderBrowser;
}

export const test = base.extend<BrowserOption & BrowserFixtures>({
  browserUnderTest: ['chromium', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures one needs
  news: async ({}, use) => {
    const site = await openNewsSite();
    await use(site);
    await site.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  chromiumSession: async ({}, use) => {
    const session = await launchChromium({ executablePath: program('chromium'), extension: BUILDS.chromium });
    await use(session);
    await session.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  firefoxReader: async ({}, use) => {
    const reader = await openFirefox();
    await use(reader);
    await reader.close();
  },
  reader: async ({ browserUnderTest }, use) => {
    const reader = await open(browserUnderTest);
    await use(reader);
    await reader.close();
  },
});

export { expect } from '@playwright/test';

async function open(name: BrowserName): Promise<ReaderBrowser> {
  if (name === 'firefox') return openFirefox();
  return chromiumBrowser(await launchChromium({ executablePath: program(name), extension: BUILDS.chromium }));
}

async function openFirefox(): Promise<FirefoxReader> {
  return firefoxBrowser(await launchFirefox(program('firefox'), firefoxId()));
}

function firefoxId(): string {
  const id = builtManifest('firefox').browser_specific_settings?.gecko?.id;
  if (!id) throw new Error('the Firefox manifest has no browser_specific_settings.gecko.id');
  return id;
}

function program(name: BrowserName): string {
  const found = findBrowser(name);
  if (!found) throw new Error(howToInstall(name));
  return found;
}
