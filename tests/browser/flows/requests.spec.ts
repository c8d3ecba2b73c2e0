import { expect, test } from '../support/browser-test';
import { ARTICLE, PICTURE } from '../support/news-site';

test('reading an article asks its site for nothing', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  const before = news.requests.length;
  const popup = await reader.clickToolbarButton();
  await expect.poll(() => popup.names('heading')).toContain(ARTICLE.title);
  const tab = await reader.tabOpenedBy(() => popup.click('button', /^Open in a tab$/));
  await expect.poll(() => tab.names('heading')).toContain(ARTICLE.title);
  // The browser itself may want a site's icon.
  expect(news.requests.slice(before).filter((path) => path !== '/favicon.ico')).toEqual([]);
});

test('a saved article loads its picture only when asked, and does not say from where', async ({ reader, news }) => {
  await reader.openPage(`${news.origin}/lain/bergambar.html`);
  const popup = await reader.clickToolbarButton();
  await popup.click('button', /^Save article$/);
  await expect.poll(() => popup.names('button')).toContain('Saved');
  await popup.close();
  const library = await reader.openOwnPage('library.html');
  // From here on the page itself asks for nothing any more.
  await reader.openPage(`${news.origin}/lain/kosong.html`);
  const before = news.requests.length;
  const asked = () => news.requests.slice(before).filter((path) => path === PICTURE);

  await library.click('link', /Festival Layang-Layang/);
  await expect.poll(() => library.text()).toContain('120 layang-layang');
  expect(asked()).toEqual([]);
  await library.click('button', /^Load the picture/);
  await expect.poll(asked).toEqual([PICTURE]);
  expect(news.referrers[news.requests.lastIndexOf(PICTURE)]).toBe('');
});
