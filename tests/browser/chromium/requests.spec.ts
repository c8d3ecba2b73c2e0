import type { Page, Request } from '@playwright/test';
import { expect, test } from '../support/browser-test';
import { ARTICLE, PICTURE } from '../support/news-site';
import { saveArticle } from '../support/save-article';

test('reading an article asks nobody for anything', async ({ chromiumSession, news }) => {
  const page = await chromiumSession.context.newPage();
  await page.goto(news.origin + ARTICLE.path);
  await page.waitForLoadState('networkidle');
  const before = news.requests.length;
  const popup = await chromiumSession.clickToolbarButton(page);
  const requests = outsideRequests(popup);
  await popup.getByRole('heading', { name: ARTICLE.title }).waitFor();
  await popup.reload();
  await popup.getByRole('heading', { name: ARTICLE.title }).waitFor();
  expect(requests.map((request) => request.url())).toEqual([]);
  expect(news.requests.slice(before)).toEqual([]);
});

test('a saved article loads its picture only when asked, and does not say from where', async ({
  chromiumSession,
  news,
}) => {
  await saveArticle(chromiumSession, `${news.origin}/lain/bergambar.html`);
  const library = await chromiumSession.context.newPage();
  const requests = outsideRequests(library);
  await library.goto(chromiumSession.url('library.html'));
  await library.getByRole('link', { name: /Festival Layang-Layang/ }).click();
  await library.getByText('120 layang-layang').waitFor();
  await library.waitForLoadState('networkidle');
  expect(requests.map((request) => request.url())).toEqual([]);

  await library.getByRole('button', { name: /^Load the picture/ }).click();
  await expect.poll(() => requests.map((request) => new URL(request.url()).pathname)).toEqual([PICTURE]);
  expect(await requests[0]?.headerValue('referer')).toBeNull();
});

/** Requests to anywhere but the extension itself, as they come. */
function outsideRequests(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) requests.push(request);
  });
  return requests;
}
