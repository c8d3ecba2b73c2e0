import { expect, test } from '../support/browser-test';
import { ARTICLE } from '../support/news-site';

test('an article that was saved opens again without a network', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  const popup = await reader.clickToolbarButton();
  await popup.click('button', /^Save article$/);
  await expect.poll(() => popup.names('button')).toContain('Saved');
  await news.close();

  const library = await reader.openOwnPage('library.html');
  await library.click('link', new RegExp(ARTICLE.title));
  await expect.poll(() => library.text()).toContain(ARTICLE.words);
  expect(await library.text()).toContain(ARTICLE.speaker);
});

test('the context menu saves without opening anything', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  await reader.chooseFromMenu('save-page');
  const library = await reader.openOwnPage('library.html');
  // Nothing on the page tells when it is done; the list is read anew until it is there.
  await expect(async () => {
    await library.reload();
    await expect.poll(() => library.text(), { timeout: 3000 }).toContain(ARTICLE.title);
  }).toPass();
});

test('a deleted article comes back with undo, and is gone without', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  const popup = await reader.clickToolbarButton();
  await popup.click('button', /^Save article$/);
  await expect.poll(() => popup.names('button')).toContain('Saved');

  const library = await reader.openOwnPage('library.html');
  await library.click('button', /^Delete/);
  await expect.poll(() => library.names('link')).not.toContain(ARTICLE.title);
  await library.click('button', /^Undo/);
  await expect.poll(() => library.text()).toContain(ARTICLE.title);
  await library.click('button', /^Delete/);
  await expect.poll(() => library.names('link')).not.toContain(ARTICLE.title);
  await library.reload();
  await expect.poll(() => library.text()).not.toContain(ARTICLE.title);
});
