import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { findBrowser } from '../../tools/browsers/find-browser';
import type { FileServer } from '../../tools/serve-files';
import { test as base, expect } from '../support/browser-test';
import { buildWithAccessTo } from '../support/granted-build';
import { LONG_ARTICLE, openLongArticleSite } from '../support/long-article';
import { stopWorker } from '../support/stop-worker';

/** A page to read, and the reader page that reads it. */
interface Desk {
  session: ChromiumSession;
  site: FileServer;
  /** Shows an article's page, and opens the reader page for it. */
  open: (name: string) => Promise<{ original: Page; reader: Page }>;
  openOwn: (page: string) => Promise<Page>;
  /** Loads the extension once more, as an update does. */
  loadAnew: () => Promise<void>;
}

/** Access to the site from the start: what fails here is meant to be something else. */
const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures one needs
  desk: async ({}, use) => {
    const site = await openLongArticleSite();
    const build = buildWithAccessTo('127.0.0.1');
    const session = await launchChromium({ executablePath: findBrowser('chromium') ?? '', extension: build.folder });
    await use(deskOf(session, site, build.folder));
    await session.close();
    await site.close();
    build.remove();
  },
});

function deskOf(session: ChromiumSession, site: FileServer, folder: string): Desk {
  const openOwn = async (address: string): Promise<Page> => {
    const page = await session.context.newPage();
    await page.goto(session.url(address));
    return page;
  };
  const open = async (name: string) => {
    const original = await session.context.newPage();
    await original.goto(site.origin + LONG_ARTICLE.path(name));
    // Asked of a page: the background may have been ended.
    const reader = await openOwn('options.html');
    const tab = await reader.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((candidate) => candidate.url === url)?.id;
    }, original.url());
    await reader.goto(session.url(`reader.html?tab=${tab}`));
    return { original, reader };
  };
  // The command is newer than Playwright's list of DevTools commands.
  const send = session.cdp.send.bind(session.cdp) as (method: string, parameters: object) => Promise<unknown>;
  const loadAnew = async (): Promise<void> => {
    await send('Extensions.loadUnpacked', { path: folder });
  };
  return { session, site, open, openOwn, loadAnew };
}

const [FIRST_WORDS, LAST_WORDS] = LONG_ARTICLE.words;
const NOT_SAVED = 'It could not be saved.';

/** Milliseconds between asking for a save and ending the worker that does it. */
const MOMENTS = [0, 2, 5, 10, 20, 40, 80];

test('a background that is ended in the middle of a save loses nothing that was said to be saved', async ({ desk }) => {
  const library = await desk.openOwn('library.html');
  for (const moment of MOMENTS) {
    const { reader, original } = await desk.open(`${moment}`);
    await reader.getByRole('button', { name: 'Save article' }).click();
    await reader.waitForTimeout(moment);
    await stopWorker(library);
    const failed = reader.getByText(NOT_SAVED);
    await reader.getByRole('button', { name: 'Saved' }).or(failed).first().waitFor();
    if (await failed.isVisible()) {
      await reader.getByRole('button', { name: 'Save article' }).click();
      await reader.getByRole('button', { name: 'Saved' }).waitFor();
    }
    await reader.close();
    await original.close();
  }
  // Tall enough for all of them: only rows near the window are drawn.
  await library.setViewportSize({ width: 1280, height: 200 * MOMENTS.length });
  await library.reload();
  for (const moment of MOMENTS) {
    await expect(library.getByRole('link', { name: LONG_ARTICLE.title(`${moment}`) }).first()).toBeVisible();
  }
});

test('a background that is ended while the reader page loads is not missed', async ({ desk }) => {
  const library = await desk.openOwn('library.html');
  const { reader } = await desk.open('a');
  await reader.reload({ waitUntil: 'commit' });
  await stopWorker(library);
  await reader.getByText(FIRST_WORDS).waitFor();
  await save(reader);
});

test('further pages arrive though the background is ended meanwhile', async ({ desk }) => {
  const library = await desk.openOwn('library.html');
  const { reader, original } = await desk.open('a');
  const asked = holdBack(original, '**/a/2');
  await reader.getByRole('button', { name: 'Load the next page' }).click();
  const letThrough = await asked;
  await stopWorker(library);
  await letThrough();
  await reader.getByText(LAST_WORDS).waitFor();
});

test('the tab of the article may be closed while its further pages are loaded', async ({ desk }) => {
  const { reader, original } = await desk.open('a');
  const asked = holdBack(original, '**/a/2');
  await reader.getByRole('button', { name: 'Load the next page' }).click();
  await asked;
  await original.close();
  await reader.getByText('1 page could not be loaded.').waitFor();
  await expect(reader.getByText(FIRST_WORDS)).toBeVisible();
});

test('the tab of the article may go elsewhere: what was read stays, also after a reload', async ({ desk }) => {
  const { reader, original } = await desk.open('a');
  await reader.getByText(FIRST_WORDS).waitFor();
  await expect.poll(() => reader.url()).toContain('key=');
  await original.goto('about:blank');
  await reader.reload();
  await reader.getByText(FIRST_WORDS).waitFor();
});

test('the tab of the article may be put to sleep: what was read stays, and what is missing is said', async ({
  desk,
}) => {
  const { reader, original } = await desk.open('a');
  await reader.getByText(FIRST_WORDS).waitFor();
  await reader.evaluate(discardTab, original.url());
  await reader.getByRole('button', { name: 'Load the next page' }).click();
  await reader.getByText('1 page could not be loaded.').waitFor();
  await save(reader);
  await reader.reload();
  await reader.getByText(FIRST_WORDS).waitFor();
});

test('the page of a tab that sleeps is said to be gone', async ({ desk }) => {
  const original = await desk.session.context.newPage();
  await original.goto(desk.site.origin + LONG_ARTICLE.path('a'));
  const reader = await desk.openOwn('options.html');
  const tab = await reader.evaluate(discardTab, original.url());
  await reader.goto(desk.session.url(`reader.html?tab=${tab}`));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('The page is gone');
});

test('without a network what is open can be read and saved, and what is missing is said', async ({ desk }) => {
  const { session } = desk;
  const { reader } = await desk.open('a');
  await reader.getByText(FIRST_WORDS).waitFor();
  await session.context.setOffline(true);
  await reader.getByRole('button', { name: 'Load the next page' }).click();
  await reader.getByText('1 page could not be loaded.').waitFor();
  await save(reader);
  await session.context.setOffline(false);
  await reader.getByRole('button', { name: 'Load the next page' }).click();
  await reader.getByText(LAST_WORDS).waitFor();
});

for (const [when, libraryIsThere] of Object.entries({ 'at the first save': false, 'later on': true })) {
  test(`when the disk is full ${when}, it is said, and the next save works when there is room`, async ({ desk }) => {
    const { worker } = desk.session;
    if (libraryIsThere) await save((await desk.open('earlier')).reader);
    const { reader } = await desk.open('a');
    await reader.getByText(FIRST_WORDS).waitFor();
    await worker.evaluate(fillDisk);
    await reader.getByRole('button', { name: 'Save article' }).click();
    await reader.getByText('There is no room left on this device.').waitFor();
    await worker.evaluate(emptyDisk);
    await save(reader);
  });
}

test('where nothing can be written at all, reading goes on', async ({ desk }) => {
  const { session, openOwn } = desk;
  const refuse = () => {
    const refused = () => Promise.reject(new Error('the storage is read-only'));
    for (const area of ['local', 'sync', 'session'] as const) {
      Object.assign(chrome.storage[area], { set: refused, remove: refused, clear: refused });
    }
    indexedDB.open = () => {
      throw new DOMException('not allowed', 'InvalidStateError');
    };
  };
  await session.context.addInitScript(refuse);
  await session.worker.evaluate(refuse);
  const { reader } = await desk.open('a');
  await reader.getByText(FIRST_WORDS).waitFor();
  await reader.getByRole('button', { name: 'Save article' }).click();
  await reader.getByText(NOT_SAVED).waitFor();
  await expect(reader.getByText(FIRST_WORDS)).toBeVisible();
  const library = await openOwn('library.html');
  await expect(library.getByRole('alert').or(library.getByText('could not be opened')).first()).toBeVisible();
});

test('with a wrong clock articles are saved, listed, and opened', async ({ desk }) => {
  const { session, openOwn } = desk;
  const clocks = { past: 0, future: Date.UTC(2199, 0), back: Date.UTC(2001, 0) };
  for (const [name, now] of Object.entries(clocks)) {
    await session.worker.evaluate((time) => {
      Date.now = () => time;
    }, now);
    const { reader } = await desk.open(name);
    await save(reader);
  }
  const library = await openOwn('library.html');
  for (const name of Object.keys(clocks)) {
    await expect(library.getByRole('link', { name: LONG_ARTICLE.title(name) }).first()).toBeVisible();
  }
  await library
    .getByRole('link', { name: LONG_ARTICLE.title('past') })
    .first()
    .click();
  await library.getByText(FIRST_WORDS).waitFor();
});

test('an extension that is loaded anew while a reader page is open works on, with its library', async ({ desk }) => {
  const { session, open } = desk;
  const { reader, original } = await open('a');
  await save(reader);
  await desk.loadAnew();
  const library = await session.context.newPage();
  await expect(async () => {
    await library.goto(session.url('library.html'));
    await expect(library.getByRole('link', { name: LONG_ARTICLE.title('a') })).toBeVisible({ timeout: 3000 });
  }).toPass();
  const popup = await session.clickToolbarButton(original);
  await popup.getByText(FIRST_WORDS).waitFor();
});

/** Runs in a page of ours: the browser takes a tab's page out of memory. @returns the tab's id from then on. */
async function discardTab(address: string): Promise<number | undefined> {
  const tabs = await chrome.tabs.query({});
  const asleep = await chrome.tabs.discard(tabs.find(({ url }) => url === address)?.id ?? -1);
  return asleep?.id;
}

/**
 * Runs in the service worker: from now on every write ends as on a full disk. With unlimited storage no quota can be set
 * from outside.
 */
function fillDisk(): void {
  const { put } = IDBObjectStore.prototype;
  Object.assign(globalThis, { put });
  IDBObjectStore.prototype.put = function (...given) {
    const request = put.apply(this, given);
    const error = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    Object.defineProperty(this.transaction, 'error', { value: error });
    this.transaction.abort();
    return request;
  };
}

/** Runs in the service worker. */
function emptyDisk(): void {
  IDBObjectStore.prototype.put = Reflect.get(globalThis, 'put');
}

async function save(reader: Page): Promise<void> {
  await reader.getByRole('button', { name: 'Save article' }).click();
  await reader.getByRole('button', { name: 'Saved' }).waitFor();
}

/** Keeps a page's request waiting. @returns once it was made: what lets it through. */
function holdBack(page: Page, address: string): Promise<() => Promise<void>> {
  return new Promise((asked) => {
    void page.route(address, (route) => asked(() => route.continue()));
  });
}
