import { expect, test } from '../support/browser-test';
import { ARTICLE } from '../support/news-site';

for (const page of ['library.html', 'options.html', 'welcome.html']) {
  test(`${page} has no accessibility fault that axe finds`, async ({ reader }) => {
    const screen = await reader.openOwnPage(page);
    await expect.poll(() => screen.names('heading')).not.toEqual([]);
    expect(await screen.accessibilityFaults()).toEqual([]);
  });
}

test('the reader page has no accessibility fault that axe finds', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  const tab = await reader.tabOpenedBy(() => reader.chooseFromMenu('read-page'));
  await expect.poll(() => tab.text()).toContain(ARTICLE.words);
  expect(await tab.accessibilityFaults()).toEqual([]);
});
