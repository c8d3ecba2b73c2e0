import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../../tools/browsers/chromium-session';
import { accessibilityFaults } from '../support/accessibility';
import { expect, test } from '../support/browser-test';
import { ARTICLE } from '../support/news-site';

test('a click in the panel marks the quotation on the page, and closing the panel takes the marks away', async ({
  chromiumSession,
  news,
}) => {
  const page = await chromiumSession.context.newPage();
  await page.goto(news.origin + ARTICLE.path);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const panel = await openPanel(chromiumSession, page);
  await panel.getByRole('button', { name: new RegExp(ARTICLE.speaker) }).click();
  await panel.getByRole('button', { name: new RegExp(`^Direct quotation: .*${ARTICLE.quotation}`, 's') }).click();

  await expect.poll(() => markedWords(page, 'kutip-active')).toEqual([expect.stringContaining(ARTICLE.quotation)]);
  expect((await markNames(page)).length).toBeGreaterThan(1);
  expect(await accessibilityFaults(panel)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

  await panel.evaluate(() => window.close()).catch(() => undefined);
  await expect.poll(() => markNames(page)).toEqual([]);
});

test('the panel follows the tab in front, and the page behind keeps no marks', async ({ chromiumSession, news }) => {
  const page = await chromiumSession.context.newPage();
  await page.goto(news.origin + ARTICLE.path);
  const panel = await openPanel(chromiumSession, page);
  await panel.getByRole('button', { name: new RegExp(ARTICLE.speaker) }).click();
  const quotation = panel.getByRole('button', { name: new RegExp(ARTICLE.quotation) });
  await quotation.click();
  await expect.poll(() => markNames(page)).not.toEqual([]);

  const other = await chromiumSession.context.newPage();
  await other.goto(`${news.origin}/lain/beranda.html`);
  await expect(panel.getByText(/Click the Kutip button/)).toBeVisible();
  await expect(panel.getByText(ARTICLE.title)).toBeHidden();
  await expect.poll(() => markNames(page)).toEqual([]);
});

test('what is saved and put right in the panel stands in the popup and in the library', async ({
  chromiumSession,
  news,
}) => {
  const page = await chromiumSession.context.newPage();
  await page.goto(news.origin + ARTICLE.path);
  const panel = await openPanel(chromiumSession, page);
  await panel.getByRole('button', { name: 'Save article' }).click();
  await panel.getByRole('button', { name: 'Saved' }).waitFor();
  await panel.getByRole('button', { name: new RegExp(ARTICLE.speaker) }).click();
  const quotation = panel.getByRole('button', { name: new RegExp(`^Direct quotation: .*${ARTICLE.quotation}`, 's') });
  await quotation.click();
  await expect.poll(() => markedWords(page, 'kutip-active')).toEqual([expect.stringContaining(ARTICLE.quotation)]);
  await panel
    .locator('.quotation-item', { hasText: ARTICLE.quotation })
    .getByRole('button', { name: 'Correct' })
    .click();
  await panel.getByRole('button', { name: 'Not a quotation' }).click();
  await expect(panel.getByText('1 correction')).toBeVisible();
  await expect(quotation).toBeHidden();
  // The page's marks follow.
  await expect.poll(() => allMarkedWords(page)).not.toContain(ARTICLE.quotation);
  expect(await accessibilityFaults(panel)).toEqual([]);

  const popup = await chromiumSession.clickToolbarButton(page);
  await expect(popup.getByRole('button', { name: 'Saved' })).toBeVisible();
  await popup.getByRole('button', { name: 'Undo the last correction' }).click();
  // What is put right in the popup reaches the panel behind it.
  await expect(panel.getByText('1 correction')).toBeHidden();

  const library = await chromiumSession.context.newPage();
  await library.goto(chromiumSession.url('library.html'));
  await library.getByRole('link', { name: ARTICLE.title }).click();
  await library
    .getByRole('button', { name: new RegExp(`${ARTICLE.speaker}: show in the list`) })
    .first()
    .waitFor();
});

test('all quotations are copied from the panel, and the article goes on in a tab', async ({
  chromiumSession,
  news,
}) => {
  const { context } = chromiumSession;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(news.origin + ARTICLE.path);
  const panel = await openPanel(chromiumSession, page);
  await panel.getByRole('button', { name: 'Copy, download, print' }).click();
  await expect(panel.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
  await panel.getByRole('button', { name: 'Copy all quotations as Markdown' }).click();
  await expect(panel.getByText('Copied')).toBeVisible();
  await page.bringToFront();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(ARTICLE.quotation);
  expect(copied).toContain(ARTICLE.speaker);

  await panel.keyboard.press('Escape');
  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Open in a tab' }).click();
  await expect((await opened).getByText(ARTICLE.words)).toBeVisible();
});

/** Through the popup's own button, as a reader does. */
async function openPanel(session: ChromiumSession, page: Page): Promise<Page> {
  const popup = await session.clickToolbarButton(page);
  await popup.getByRole('button', { name: 'Open beside the original page' }).click();
  return session.attach('sidepanel.html');
}

function markNames(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.keys()]);
}

async function allMarkedWords(page: Page): Promise<string> {
  const words = await Promise.all((await markNames(page)).map((name) => markedWords(page, name)));
  return words.flat().join(' ');
}

function markedWords(page: Page, name: string): Promise<string[]> {
  return page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name);
}
