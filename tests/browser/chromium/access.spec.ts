import { expect, test } from '../support/browser-test';
import { ARTICLE } from '../support/news-site';

test('the extension has no access to a page before its reader asks', async ({ chromiumSession, news }) => {
  const page = await chromiumSession.context.newPage();
  await page.goto(news.origin + ARTICLE.path);
  const reading = chromiumSession.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: () => document.title });
  });
  await expect(reading).rejects.toThrow(/Cannot access/);
});

test('a page that nobody reads carries nothing of the extension', async ({ chromiumSession, news }) => {
  const page = await chromiumSession.context.newPage();
  const scripts: string[] = [];
  const devtools = await chromiumSession.context.newCDPSession(page);
  devtools.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  await devtools.send('Debugger.enable');
  await page.goto(news.origin + ARTICLE.path);
  expect(scripts.filter((url) => url.startsWith('chrome-extension:'))).toEqual([]);
});
