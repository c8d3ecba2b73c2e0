import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { findBrowser, howToInstall } from '../../tools/browsers/find-browser';
import { expect, test } from '../support/browser-test';
import { buildWithAccessTo } from '../support/granted-build';
import { PHOTOS } from '../support/news-site';

const PAGE = '/lain/bergambar.html';
const TITLE = /Festival Layang-Layang/;

/** Saves the article with one picture of its own site and one of a site that hands it to no other page. */
async function saveWithPictures(session: ChromiumSession, origin: string): Promise<void> {
  const page = await session.context.newPage();
  await page.goto(origin + PAGE);
  const elsewhere = origin.replace('127.0.0.1', 'localhost') + PHOTOS[1];
  await page.evaluate(
    ({ own, other }) => {
      document.querySelector('figure img')?.setAttribute('src', own);
      const figure = document.createElement('figure');
      figure.innerHTML =
        '<img alt="Dari situs lain" width="640" height="360"><figcaption>Dari situs lain.</figcaption>';
      figure.querySelector('img')?.setAttribute('src', other);
      document.querySelector('p:last-of-type')?.before(figure);
    },
    { own: origin + PHOTOS[0], other: elsewhere },
  );
  const popup = await session.clickToolbarButton(page);
  await popup.getByRole('button', { name: 'Save article' }).click();
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
  await popup.close();
}

async function openLibrary(session: ChromiumSession): Promise<Page> {
  const library = await session.context.newPage();
  await library.goto(session.url('library.html'));
  return library;
}

const widths = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('.article-view__text img')].map((i) => i.naturalWidth),
  );

test('a saved article keeps its pictures where the browser lets us, and says which are missing', async ({
  chromiumSession,
  news,
}) => {
  await saveWithPictures(chromiumSession, news.origin);
  const library = await openLibrary(chromiumSession);
  await expect(library.getByText('1 picture missing')).toBeVisible();
  await news.close();
  const outside: string[] = [];
  library.on('request', (request) => {
    if (/^https?:/.test(request.url())) outside.push(request.url());
  });
  await library.getByRole('link', { name: TITLE }).click();
  await library.getByText('120 layang-layang').waitFor();
  await expect.poll(() => widths(library)).toContain(640);
  await expect(library.getByText('1 picture is not kept with this article.')).toBeVisible();
  await expect(library.getByRole('button', { name: /^Load the picture/ })).toHaveCount(1);
  expect(outside).toEqual([]);
});

test('pictures of another site are got with leave for that site', async ({ news }) => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const build = buildWithAccessTo('localhost');
  const session = await launchChromium({ executablePath, extension: build.folder });
  try {
    await saveWithPictures(session, news.origin);
    const library = await openLibrary(session);
    await expect(library.getByText('1 picture missing')).toBeVisible();
    await library.getByRole('link', { name: TITLE }).click();
    await library.getByRole('button', { name: 'Get the pictures' }).click();
    await expect.poll(() => widths(library)).toEqual([640, 640]);
    await expect(library.getByRole('button', { name: 'Get the pictures' })).toHaveCount(0);
    await library.goto(session.url('library.html'));
    await library.getByRole('link', { name: TITLE }).waitFor();
    await expect(library.getByText('1 picture missing')).toHaveCount(0);
  } finally {
    await session.close();
    build.remove();
  }
});
