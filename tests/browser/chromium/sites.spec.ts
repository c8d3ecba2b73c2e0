import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { findBrowser, howToInstall } from '../../tools/browsers/find-browser';
import { test as base, expect } from '../support/browser-test';
import { buildWithAccessTo } from '../support/granted-build';
import { ARTICLE } from '../support/news-site';

/** A browser whose reader says yes when it asks for the news site. */
const test = base.extend<{ session: ChromiumSession }>({
  session: async ({ news }, use) => {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error(howToInstall('chromium'));
    const build = buildWithAccessTo(new URL(news.origin).hostname);
    const session = await launchChromium({ executablePath, extension: build.folder });
    await use(session);
    await session.close();
    build.remove();
  },
});

const READER = /\/reader\.html\?key=/;

test('articles of a chosen site open by themselves, once, and never its front page', async ({ session, news }) => {
  const page = await session.context.newPage();
  const article = news.origin + ARTICLE.path;
  await chooseSite(session, page, article);

  await page.goto(`${article}?from=front`);
  await page.waitForURL(READER);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARTICLE.title);

  await page.goBack();
  expect(page.url()).toBe(`${article}?from=front`);
  await staysOn(page, `${article}?from=front`);
  await page.reload();
  await staysOn(page, `${article}?from=front`);
  await page.goto(`${article}?from=front`);
  await staysOn(page, `${article}?from=front`);

  await page.goto(`${news.origin}/lain/beranda.html`);
  await staysOn(page, `${news.origin}/lain/beranda.html`);
});

test('a site that is switched off opens nothing any more, and nothing of ours runs there', async ({
  session,
  news,
}) => {
  const page = await session.context.newPage();
  const article = news.origin + ARTICLE.path;
  await chooseSite(session, page, article);
  expect(await registered(session)).toEqual([[`*://${new URL(article).hostname}/*`]]);

  const options = await session.context.newPage();
  await options.goto(session.url('options.html'));
  await options.getByRole('checkbox', { name: 'Always open the reader on this site' }).click();
  await expect.poll(() => registered(session)).toEqual([]);
  await page.bringToFront();
  await page.goto(`${article}?from=front`);
  await staysOn(page, `${article}?from=front`);
});

test('what is kept and hidden on a site holds for the next article, and for what is saved', async ({
  session,
  news,
}) => {
  const page = await session.context.newPage();
  await page.goto(news.origin + ARTICLE.path);
  const popup = await session.clickToolbarButton(page);
  await popup.getByText(/parts? left out/).click();
  await popup.getByRole('button', { name: 'Hide a part on this site…' }).click();
  const dialog = popup.getByRole('dialog');
  await dialog.getByRole('button', { name: new RegExp(ARTICLE.words) }).click();
  await dialog.getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(popup.locator('.article-body')).not.toContainText(ARTICLE.words);
  await popup.close();

  const again = await session.clickToolbarButton(page);
  await expect(again.getByText(ARTICLE.quotation).first()).toBeVisible();
  await expect(again.locator('.article-body')).not.toContainText(ARTICLE.words);
  await expect(again.getByText('Your own rule')).toBeAttached();
});

/** As a reader does: in the site's menu on the reader page. */
async function chooseSite(session: ChromiumSession, page: Page, article: string): Promise<void> {
  await page.goto(article);
  const popup = await session.clickToolbarButton(page);
  const opened = session.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open in a tab' }).click();
  const reader = await opened;
  await reader.getByRole('button', { name: 'This site' }).click();
  await reader.getByRole('checkbox', { name: 'Always open the reader on this site' }).check();
  await expect(reader.getByText(/your browser will ask you/)).toBeVisible();
  await reader.getByRole('button', { name: 'Continue' }).click();
  await expect(reader.getByText(/Articles here open in Kutip/)).toBeVisible();
  await reader.close();
  await page.bringToFront();
}

async function staysOn(page: Page, address: string): Promise<void> {
  // Longer than reading takes: what would happen has happened by then.
  await page.waitForTimeout(1500);
  expect(page.url()).toBe(address);
}

function registered({ worker }: ChromiumSession): Promise<unknown[]> {
  return worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches ?? []),
  );
}
