import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../../tools/browsers/chromium-session';
import { ARTICLE } from './news-site';

/** One of the extension's screens, and how a reader gets to it. */
export interface ScreenUnderTest {
  name: string;
  open: (session: ChromiumSession, site: string) => Promise<Page>;
  /** The browser makes it as wide as it likes; no other size can be forced on it. */
  ownWidth?: true;
}

/** Every screen that a reader can meet, each in the state that shows most of it. */
export const SCREENS: readonly ScreenUnderTest[] = [
  { name: 'popup', open: (session, site) => openPopup(session, site + ARTICLE.path), ownWidth: true },
  {
    name: 'popup without an article',
    open: (session, site) => openPopup(session, `${site}/lain/kosong.html`),
    ownWidth: true,
  },
  { name: 'panel', open: openPanel, ownWidth: true },
  { name: 'reader', open: openReader },
  { name: 'reader without an article', open: (session) => openTab(session, 'reader.html?saved=none') },
  { name: 'library', open: openLibrary },
  { name: 'quotations', open: (session, site) => openPart(session, site, 'Quotations') },
  { name: 'people', open: (session, site) => openPart(session, site, 'People') },
  { name: 'backup and import', open: (session, site) => openPart(session, site, 'Backup and import') },
  { name: 'empty library', open: (session) => openTab(session, 'library.html') },
  { name: 'options', open: openOptions },
  { name: 'welcome', open: (session) => openTab(session, 'welcome.html') },
];

async function openPopup(session: ChromiumSession, address: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(address);
  const popup = await session.clickToolbarButton(page);
  await popup.getByRole('heading', { level: 1 }).first().waitFor();
  return popup;
}

/** With a speaker's quotations in view. */
async function openPanel(session: ChromiumSession, site: string): Promise<Page> {
  const popup = await openPopup(session, site + ARTICLE.path);
  await popup.getByRole('button', { name: 'Open beside the original page' }).click();
  const panel = await session.attach('sidepanel.html');
  await panel.getByRole('button', { name: new RegExp(ARTICLE.speaker) }).click();
  await panel.getByRole('button', { name: new RegExp(ARTICLE.quotation) }).waitFor();
  return panel;
}

/** From the popup on, as readers do. */
async function openReader(session: ChromiumSession, site: string): Promise<Page> {
  const popup = await openPopup(session, site + ARTICLE.path);
  const opened = session.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open in a tab' }).click();
  const reader = await opened;
  await reader.getByRole('heading', { level: 1 }).waitFor();
  return reader;
}

async function openLibrary(session: ChromiumSession, site: string): Promise<Page> {
  const popup = await openPopup(session, site + ARTICLE.path);
  await popup.getByRole('button', { name: 'Save article' }).click();
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
  const library = await openTab(session, 'library.html');
  await library.getByText(ARTICLE.title).waitFor();
  return library;
}

/** Another part of the library, with an article in it. */
async function openPart(session: ChromiumSession, site: string, part: string): Promise<Page> {
  const library = await openLibrary(session, site);
  await library.getByRole('navigation').getByRole('link', { name: part }).click();
  await library.locator('.quotation-entry, .person, .keep-section').first().waitFor();
  return library;
}

/** With something decided for a site. */
async function openOptions(session: ChromiumSession): Promise<Page> {
  await session.worker.evaluate(() =>
    chrome.storage.local.set({
      sites: [
        {
          host: 'www.warta.example',
          opens: false,
          rules: [
            { kind: 'keep', step: 'related', reason: 'related' },
            { kind: 'hide-words', words: 'Ikuti kami di' },
            { kind: 'hide-links', host: 'www.warta.example', path: '/tag/' },
          ],
        },
      ],
    }),
  );
  const options = await openTab(session, 'options.html');
  await options.getByRole('region', { name: 'www.warta.example' }).waitFor();
  return options;
}

async function openTab(session: ChromiumSession, page: string): Promise<Page> {
  const tab = await session.context.newPage();
  await tab.goto(session.url(page));
  await tab.getByRole('heading', { level: 1 }).waitFor();
  return tab;
}
