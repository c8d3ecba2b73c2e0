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

/** Through the popup's own button, as a reader does. */
async function openPanel(session: ChromiumSession, page: Page): Promise<Page> {
  const popup = await session.clickToolbarButton(page);
  await popup.getByRole('button', { name: 'Open beside the original page' }).click();
  return session.attach('sidepanel.html');
}

function markNames(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.keys()]);
}

function markedWords(page: Page, name: string): Promise<string[]> {
  return page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name);
}
