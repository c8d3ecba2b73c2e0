import type { Page } from '@playwright/test';
import { syntheticArticle } from './synthetic-article';

/** Milliseconds from the page's start to its first rows. */
export async function firstScreen(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.waitForSelector('.article-row', { timeout: 300_000 });
  return page.evaluate(() => Reflect.get(globalThis, 'firstRow') as number);
}

/** Runs in each page before its own scripts: notes when the first row is in the document. */
export function noteFirstRow(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.article-row')) return;
    Reflect.set(globalThis, 'firstRow', performance.now());
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Milliseconds from a change of a form field to the change of the list that follows. */
export function changeField(page: Page, selector: string, value: string): Promise<number> {
  return page.evaluate(
    ({ selector, value }) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
        const list = document.querySelector('.library-screen__main');
        if (!field || !list) throw new Error(`no ${selector}`);
        const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
        setter?.call(field, value);
        const start = performance.now();
        // What the field itself shows is no answer: wait for the count or a row.
        const observer = new MutationObserver((changes) => {
          const isAnswer = changes.some(({ target }) => {
            const element = target instanceof Element ? target : target.parentElement;
            return element?.closest('.library-screen__count, .article-list');
          });
          if (!isAnswer) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(list, { childList: true, subtree: true, characterData: true });
        setTimeout(() => resolve(Number.NaN), 5_000);
        field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      }),
    { selector, value },
  );
}

/** Milliseconds for each of some saves through the background, as popup and reader page do it. */
export async function saves(page: Page, from: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = from; n < from + count; n += 1) {
    const payload = syntheticArticle(n);
    times.push(
      await page.evaluate(async (article) => {
        const start = performance.now();
        const reply: unknown = await chrome.runtime.sendMessage({ kutip: 'saveArticle', payload: article });
        if (!JSON.stringify(reply).includes('"ok":true')) throw new Error(JSON.stringify(reply));
        return performance.now() - start;
      }, payload),
    );
  }
  return times;
}
