import { expect, test } from '../support/browser-test';

/** Pages without an article, and the heading that says so. */
const PAGES = [
  ['an empty page', '/lain/kosong.html', 'Nothing to read'],
  ['a home page of links', '/lain/beranda.html', 'This is a list of articles'],
  ['a login wall', '/lain/masuk.html', 'The text is behind a login'],
  ['a PDF', '/lain/laporan.pdf', 'This is a PDF'],
  ['a PDF whose address does not say so', '/lain/laporan', 'This is a PDF'],
] as const;

for (const [what, path, answer] of PAGES) {
  test(`${what} gets a clear answer`, async ({ reader, news }) => {
    await reader.openPage(news.origin + path);
    const popup = await reader.clickToolbarButton();
    await expect.poll(() => popup.names('heading')).toContain(answer);
  });
}

test('a page of the browser itself gets a clear answer', async ({ reader, browserUnderTest }) => {
  await reader.openPage(browserUnderTest === 'chromium' ? 'chrome://version/' : 'about:license');
  const popup = await reader.clickToolbarButton();
  await expect.poll(() => popup.names('heading')).toContain('This is one of the browser’s own pages');
});

test('a reader page for an article that is no longer there says so', async ({ reader }) => {
  const tab = await reader.openOwnPage('reader.html?saved=no-such-article');
  await expect.poll(() => tab.names('heading')).toContain('This article is not in the library');
});
