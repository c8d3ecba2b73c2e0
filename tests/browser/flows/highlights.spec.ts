import { expect, test } from '../support/browser-test';
import { ARTICLE } from '../support/news-site';

test('a sentence is marked and noted, and stays so', async ({ reader, news }) => {
  await reader.openPage(news.origin + ARTICLE.path);
  const popup = await reader.clickToolbarButton();
  await popup.click('button', /^Save article$/);
  await expect.poll(() => popup.names('button')).toContain('Saved');
  await popup.close();

  const article = await reader.openOwnPage('library.html');
  await article.click('link', new RegExp(ARTICLE.title));
  await article.click('button', /^Mark a sentence$/);
  await article.click('button', /^Green/);
  await expect.poll(() => article.text()).toContain('1 highlight');
  await article.click('button', /^Mark a sentence$/);
  await article.click('button', /^Write a note$/);
  await article.write(/^Note$/, 'Tanya lagi: benarkah begitu?');
  await article.click('button', /^Save the note$/);
  await expect.poll(() => article.text()).toContain('Tanya lagi: benarkah begitu?');
  await article.reload();
  await expect.poll(() => article.text()).toContain('Tanya lagi: benarkah begitu?');

  const library = await reader.openOwnPage('library.html?view=highlights');
  await expect.poll(() => library.text()).toContain('Tanya lagi: benarkah begitu?');
  await library.click('button', /^Remove/);
  await expect.poll(() => library.names('button')).toContain('Undo');
});
