import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../../tools/browsers/chromium-session';
import { RESULTS } from '../../tools/project-paths';
import { accessibilityFaults } from '../support/accessibility';
import { expect, test } from '../support/browser-test';
import { ARTICLE } from '../support/news-site';
import { saveArticle } from '../support/save-article';

/** The words that a colour is drawn over. */
function drawn(page: Page, colour: string): Promise<string[]> {
  return page.evaluate((name) => {
    const highlight = CSS.highlights.get(`kutip-mark-${name}`);
    return highlight ? [...highlight].map((range) => range.toString()) : [];
  }, colour);
}

async function openSaved(session: ChromiumSession, count = '1 article'): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(session.url('library.html'));
  // The first rows are those of last time, without what was saved since; the count stands once all are there.
  await expect(page.locator('.library-screen__count')).toHaveText(count);
  await page.getByRole('link', { name: ARTICLE.title }).click();
  await page.getByRole('region', { name: 'Highlights' }).waitFor();
  return page;
}

/** The outlet adds to its article in front of everything else. */
function addSentence(page: Page): Promise<void> {
  return page
    .locator('p', { hasText: WORDS })
    .first()
    .evaluate((paragraph) => {
      paragraph.prepend('Tambahan redaksi: jumlahnya kini bertambah. ');
    });
}

/** Selects words of the text as a mouse does. */
function selectWords(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.article-body') ?? document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`no ${wanted}`);
  }, words);
}

const WORDS = 'dikerjakan warga sendiri';

test('words are marked and noted, stay so, and are found in the library', async ({ chromiumSession, news }) => {
  await saveArticle(chromiumSession, news.origin + ARTICLE.path);
  const page = await openSaved(chromiumSession);
  const before = await page.locator('.article-body').innerHTML();
  await selectWords(page, WORDS);
  const toolbar = page.getByRole('toolbar', { name: 'Mark this passage' });
  await toolbar.getByRole('button', { name: 'Green' }).click();
  await expect.poll(() => drawn(page, 'green')).toEqual([WORDS]);
  await expect(toolbar).toBeHidden();
  expect(await page.locator('.article-body').innerHTML()).toBe(before);

  // A quotation's words, with a note.
  await selectWords(page, 'direndam air kapur');
  await toolbar.getByRole('button', { name: 'Write a note' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Tanya lagi: kapur apa?');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => drawn(page, 'green')).toHaveLength(2);
  await expect(page.getByRole('region', { name: 'Highlights' })).toContainText('Tanya lagi: kapur apa?');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: path.join(RESULTS, 'screens', `highlights-${colorScheme}.png`) });
    expect(await accessibilityFaults(page), colorScheme).toEqual([]);
  }

  await page.reload();
  await expect.poll(() => drawn(page, 'green')).toHaveLength(2);
  await page.goto(chromiumSession.url('library.html?view=highlights'));
  await page.getByRole('searchbox').fill('kapur tany');
  await expect(page.getByRole('status')).toContainText('1 highlight');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'direndam air kapur' }).click();
  await expect.poll(() => drawn(page, 'green')).toHaveLength(2);
  await expect(page.getByText('Bambu ini direndam air kapur').first()).toBeInViewport();
});

test('a highlight is drawn in a later version of the article', async ({ chromiumSession, news }) => {
  await saveArticle(chromiumSession, news.origin + ARTICLE.path);
  const page = await openSaved(chromiumSession);
  await selectWords(page, WORDS);
  await page.getByRole('toolbar').waitFor();
  // The keys of the toolbar work while the words are selected.
  await page.keyboard.press('4');
  await expect.poll(() => drawn(page, 'pink')).toEqual([WORDS]);
  await saveArticle(chromiumSession, `${news.origin}${ARTICLE.path}?utm_source=lagi`, addSentence);
  const later = await openSaved(chromiumSession, '2 articles');
  await expect(later.locator('.article-body')).toContainText('Tambahan redaksi');
  await expect.poll(() => drawn(later, 'pink')).toEqual([WORDS]);
  // A click on it opens its toolbar.
  const place = await later.evaluate(() => {
    const [range] = CSS.highlights.get('kutip-mark-pink') ?? [];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, height } = (range as Range).getClientRects()[0] ?? new DOMRect();
    return { x: left + 10, y: top + height / 2 };
  });
  await later.mouse.click(place.x, place.y);
  await later.getByRole('toolbar').getByRole('button', { name: 'Remove the highlight' }).click();
  await expect.poll(() => drawn(later, 'pink')).toEqual([]);
  await later.getByRole('button', { name: 'Undo removing' }).click();
  await expect.poll(() => drawn(later, 'pink')).toEqual([WORDS]);
});

test('a sentence is marked by keyboard alone', async ({ chromiumSession, news }) => {
  await saveArticle(chromiumSession, news.origin + ARTICLE.path);
  const page = await openSaved(chromiumSession);
  await page.getByRole('button', { name: 'Mark a sentence' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const selected = await page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ' ').trim());
  await page.keyboard.press('3');
  const solid = (text: string): string => text.replace(/\s+/g, '');
  await expect.poll(async () => (await drawn(page, 'blue')).map(solid)).toEqual([solid(selected ?? '')]);
  await expect(page.getByRole('button', { name: 'Mark a sentence' })).toBeFocused();
});
