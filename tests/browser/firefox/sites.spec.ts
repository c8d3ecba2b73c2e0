import { expect, test } from '../support/browser-test';
import type { FirefoxReader } from '../support/firefox-browser';
import { ARTICLE } from '../support/news-site';

const READER = /\/reader\.html\?key=/;
/** Milliseconds; longer than reading takes: what would happen has happened by then. */
const LONG_ENOUGH = 2000;

test('articles of a chosen site open by themselves, once, and never its front page', async ({
  firefoxReader,
  news,
}) => {
  const article = news.origin + ARTICLE.path;
  await chooseSite(firefoxReader, article);

  await firefoxReader.openPage(`${article}?from=front`);
  await expect.poll(() => addressOf(firefoxReader)).toMatch(READER);
  await expect.poll(() => firefoxReader.onPage((page) => page.querySelector('h1')?.textContent)).toBe(ARTICLE.title);

  await firefoxReader.goBack();
  await staysOn(firefoxReader, `${article}?from=front`);
  await firefoxReader.openPage(`${article}?from=front`);
  await staysOn(firefoxReader, `${article}?from=front`);

  await firefoxReader.openPage(`${news.origin}/lain/beranda.html`);
  await staysOn(firefoxReader, `${news.origin}/lain/beranda.html`);
});

test('a site that is switched off opens nothing any more, and its permission is gone', async ({
  firefoxReader,
  news,
}) => {
  const article = news.origin + ARTICLE.path;
  await chooseSite(firefoxReader, article);
  const options = await firefoxReader.openOwnPage('options.html');
  await expect.poll(() => options.text()).toContain('Always open the reader on this site');
  expect(await firefoxReader.grantedSites()).toEqual([`*://${new URL(article).hostname}/*`]);
  await options.text();
  await firefoxReader.pressInTab('.opening-switch input');
  await expect.poll(() => firefoxReader.grantedSites()).toEqual([]);

  await firefoxReader.openPage(`${article}?from=front`);
  await staysOn(firefoxReader, `${article}?from=front`);
});

/** As a reader does: in the site's menu on the reader page. */
async function chooseSite(firefoxReader: FirefoxReader, article: string): Promise<void> {
  await firefoxReader.openPage(article);
  const tab = await firefoxReader.tabOpenedBy(() => firefoxReader.chooseFromMenu('read-page'));
  await tab.click('button', /^This site$/);
  await expect.poll(() => tab.text()).toContain('Always open the reader on this site');
  await firefoxReader.pressInTab('.opening-switch input');
  await expect.poll(() => tab.text()).toContain('your browser will ask you');
  await firefoxReader.pressInTab('.opening-switch__ask [data-look="primary"]');
  await expect.poll(() => tab.text()).toContain('Articles here open in Kutip');
  await tab.close();
  await firefoxReader.backToPage();
}

function addressOf(firefoxReader: FirefoxReader): Promise<string> {
  return firefoxReader.onPage((page) => page.URL);
}

async function staysOn(firefoxReader: FirefoxReader, address: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
  expect(await addressOf(firefoxReader)).toBe(address);
}
