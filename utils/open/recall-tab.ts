import type { ReadAnswer } from '../article/read-answer';
import { type OpenArticle, openArticles } from '../session/open-articles';

/** What reading a tab gave, with what is remembered of it (`remember-tab.ts`), where the page still says the same. */
export async function recallTab(tabId: number, answer: Promise<ReadAnswer>): Promise<ReadAnswer> {
  const [read, before] = await Promise.all([answer, openArticles.get(tabKey(tabId))]);
  if (!read.ok || !before || !isSameReading(before, read)) return read;
  const { corrections } = before.article;
  return { ...read, article: { ...read.article, ...(corrections && { corrections }) }, savedId: before.savedId };
}

/** Whether both are of one page that says the same. */
export function isSameReading(before: OpenArticle, now: OpenArticle): boolean {
  const address = ({ article }: OpenArticle): string => article.metadata.url;
  return address(before) === address(now) && before.article.content.text === now.article.content.text;
}

/** Under which key what stands over a tab is remembered. */
export function tabKey(tabId: number): string {
  return `tab-${tabId}`;
}
