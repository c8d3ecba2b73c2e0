import type { ReadAnswer } from '../article/read-answer';
import { type OpenArticle, openArticles } from '../session/open-articles';

/*
 * A popup closes with any click beside it. What its reader put right, and that they saved the article, is kept for the next
 * popup over the same page.
 */

/** What reading a tab gave, with what is remembered of the popup before, where the page still says the same. */
export async function recallPopup(tabId: number, answer: Promise<ReadAnswer>): Promise<ReadAnswer> {
  const [read, before] = await Promise.all([answer, openArticles.get(keyOf(tabId))]);
  if (!read.ok || !before || !isSame(before, read)) return read;
  const { corrections } = before.article;
  return { ...read, article: { ...read.article, ...(corrections && { corrections }) }, savedId: before.savedId };
}

/** Keeps what the reader did. Nothing is kept of an article that was only read; where there is no room, nothing at all. */
export function rememberPopup(tabId: number, opened: OpenArticle): void {
  if (opened.savedId === undefined && !opened.article.corrections?.length) return;
  openArticles.put(keyOf(tabId), opened).catch(() => undefined);
}

function isSame(before: OpenArticle, now: OpenArticle): boolean {
  const address = ({ article }: OpenArticle): string => article.metadata.url;
  return address(before) === address(now) && before.article.content.text === now.article.content.text;
}

function keyOf(tabId: number): string {
  return `popup-${tabId}`;
}
