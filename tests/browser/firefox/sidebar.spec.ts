import { expect, test } from '../support/browser-test';
import type { FirefoxReader } from '../support/firefox-browser';
import { ARTICLE } from '../support/news-site';

const INVITATION = /Click the Kutip button/;

test('a click in the sidebar marks the quotation on the page, and closing it takes the marks away', async ({
  firefoxReader,
  news,
}) => {
  await firefoxReader.openPage(news.origin + ARTICLE.path);
  const before = await sourceOf(firefoxReader);
  await firefoxReader.chooseFromMenu('open-panel');
  const sidebar = await firefoxReader.sidebar();
  await expect.poll(() => sidebar.text()).toContain(ARTICLE.title);
  await sidebar.click('button', new RegExp(ARTICLE.speaker));
  await sidebar.click('button', new RegExp(ARTICLE.quotation));

  await expect
    .poll(() => markedWords(firefoxReader, 'kutip-active'))
    .toEqual([expect.stringContaining(ARTICLE.quotation)]);
  expect((await markNames(firefoxReader)).length).toBeGreaterThan(1);
  // In view, and drawn: the rules for the marks came with them.
  await expect.poll(() => isInView(firefoxReader)).toBe(true);
  expect(await sourceOf(firefoxReader)).toBe(before);

  await firefoxReader.closeSidebar();
  await expect.poll(() => markNames(firefoxReader)).toEqual([]);
  expect(await sourceOf(firefoxReader)).toBe(before);
});

test('the sidebar follows the tab in front, and the page behind keeps no marks', async ({ firefoxReader, news }) => {
  await firefoxReader.openPage(news.origin + ARTICLE.path);
  await firefoxReader.chooseFromMenu('open-panel');
  const sidebar = await firefoxReader.sidebar();
  await sidebar.click('button', new RegExp(ARTICLE.speaker));
  await sidebar.click('button', new RegExp(ARTICLE.quotation));
  await expect.poll(() => markNames(firefoxReader)).not.toEqual([]);

  await firefoxReader.openInNewTab(`${news.origin}/lain/beranda.html`);
  await expect.poll(() => sidebar.text()).toMatch(INVITATION);
  expect(await sidebar.text()).not.toContain(ARTICLE.title);
  await expect.poll(() => markNames(firefoxReader)).toEqual([]);

  await firefoxReader.backToPage();
  await expect.poll(() => sidebar.text()).toContain(ARTICLE.title);
});

test('what is saved and put right in the sidebar stands in the library', async ({ firefoxReader, news }) => {
  await firefoxReader.openPage(news.origin + ARTICLE.path);
  await firefoxReader.chooseFromMenu('open-panel');
  const sidebar = await firefoxReader.sidebar();
  await sidebar.click('button', /^Save article$/);
  await expect.poll(() => sidebar.names('button')).toContain('Saved');
  await sidebar.click('button', new RegExp(ARTICLE.speaker));
  await sidebar.click('button', /^Correct$/);
  await sidebar.click('button', /^Not a quotation$/);
  await expect.poll(() => sidebar.text()).toContain('1 correction');
  await sidebar.click('button', /^Copy, download, print$/);
  await expect.poll(() => sidebar.names('button')).toContain('Copy all quotations as Markdown');

  const library = await firefoxReader.openOwnPage('library.html');
  await library.click('link', new RegExp(ARTICLE.title));
  await expect.poll(() => library.text()).toContain('1 correction');
});

test('the sidebar says so when the page is no article', async ({ firefoxReader, news }) => {
  await firefoxReader.openPage(`${news.origin}/lain/beranda.html`);
  await firefoxReader.chooseFromMenu('open-panel');
  await expect.poll(async () => (await firefoxReader.sidebar()).text()).toContain('This is a list of articles');
});

function sourceOf(reader: FirefoxReader): Promise<string> {
  return reader.onPage((document) => document.documentElement.outerHTML);
}

function markNames(reader: FirefoxReader): Promise<string[]> {
  return reader.onPage((document) => [...(document.defaultView?.CSS.highlights.keys() ?? [])]);
}

function markedWords(reader: FirefoxReader, name: string): Promise<string[]> {
  return reader.onPage((document, wanted) => {
    const marks = document.defaultView?.CSS.highlights.get(wanted);
    return [...(marks ?? [])].map(String);
  }, name);
}

/** Whether the passage that was asked for is in the window. */
function isInView(reader: FirefoxReader): Promise<boolean> {
  return reader.onPage((document) => {
    const window = document.defaultView;
    const [range] = window?.CSS.highlights.get('kutip-active') ?? [];
    if (!window || !(range instanceof window.Range)) return false;
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}
