import { expect, test } from '../support/browser-test';
import { ARTICLE } from '../support/news-site';
import type { Screen } from '../support/reader-browser';

test('the toolbar button shows the clean article and who said what', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  const popup = await reader.clickToolbarButton();
  await expectArticle(popup);
  expect(await popup.text()).toContain(ARTICLE.speaker);
});

test('a quotation leads to its place in the text and back', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  const popup = await reader.clickToolbarButton();
  await popup.click('button', new RegExp(ARTICLE.speaker));
  await popup.click('button', new RegExp(`^Direct quotation: .*${ARTICLE.quotation}`, 's'));
  await expect.poll(() => popup.focused()).toBe(`${ARTICLE.speaker}: show in the list`);
  await popup.click('button', new RegExp(`^${ARTICLE.speaker}: show in the list`));
  await expect.poll(() => popup.focused()).toMatch(/^Direct quotation/);
});

test('what was left out is listed and can be put back', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  const popup = await reader.clickToolbarButton();
  await popup.click('button', /parts? left out/);
  // What is behind the line comes once the article is on the screen.
  await expect.poll(() => popup.names('button')).toContain('Put back');
  const [first] = ARTICLE.noise;
  const timesShown = async () => (await popup.text()).split(first).length - 1;
  const before = await timesShown();
  await popup.click('button', /^Put back$/);
  await expect.poll(timesShown).toBe(before + 1);
  await popup.click('button', /^Leave out again$/);
  await expect.poll(timesShown).toBe(before);
});

test('the popup goes on in a tab', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  const popup = await reader.clickToolbarButton();
  const tab = await reader.tabOpenedBy(() => popup.click('button', /^Open in a tab$/));
  expect(await tab.url()).toMatch(/reader\.html/);
  await expectArticle(tab);
  await tab.reload();
  await expectArticle(tab);
});

test('what was saved in the popup is known as saved in the tab, also after a reload', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  const popup = await reader.clickToolbarButton();
  await popup.click('button', /^Save article$/);
  await expect.poll(() => popup.names('button')).toContain('Saved');
  const tab = await reader.tabOpenedBy(() => popup.click('button', /^Open in a tab$/));
  await expect.poll(() => tab.names('button')).toContain('Saved');
  await tab.reload();
  await expect.poll(() => tab.names('button')).toContain('Saved');
});

test('a reader page from before the browser was restarted leads to the original page', async ({ reader, news }) => {
  const original = news.origin + ARTICLE.path;
  const tab = await reader.openOwnPage(`reader.html?key=gone&url=${encodeURIComponent(original)}`);
  await expect.poll(() => tab.names('link')).toContain('Open the original page');
  const forged = await reader.openOwnPage(`reader.html?key=gone&url=${encodeURIComponent('javascript:alert(1)')}`);
  await expect.poll(() => forged.text()).toContain('The page is gone');
  expect(await forged.names('link')).not.toContain('Open the original page');
});

test('the popup can be closed and opened again', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  const first = await reader.clickToolbarButton();
  await expectArticle(first);
  await first.close();
  await expectArticle(await reader.clickToolbarButton());
});

test('the context menu opens the reader page, which stays when its page is gone', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  const tab = await reader.tabOpenedBy(() => reader.chooseFromMenu('read-page'));
  await expectArticle(tab);
  await reader.openPage(`${news.origin}/lain/kosong.html`);
  await tab.reload();
  await expectArticle(tab);
});

test('the context menu reads the selection alone', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  await reader.selectParagraph(ARTICLE.quotation);
  const tab = await reader.tabOpenedBy(() => reader.chooseFromMenu('read-selection'));
  await expect.poll(() => tab.text()).toContain(ARTICLE.quotation);
  expect(await tab.text()).not.toContain(ARTICLE.words);
});

test('both shortcuts are really assigned', async ({ reader }) => {
  const shortcuts = await reader.shortcuts();
  expect(Object.keys(shortcuts).sort()).toEqual(['_execute_action', 'open-reader']);
  expect(Object.values(shortcuts).filter((keys) => keys === '')).toEqual([]);
});

async function expectArticle(screen: Screen): Promise<void> {
  await expect.poll(() => screen.text()).toContain(ARTICLE.words);
  expect(await screen.names('heading')).toContain(ARTICLE.title);
  const text = await screen.text();
  for (const noise of ARTICLE.noise) expect(text).not.toContain(noise);
}
