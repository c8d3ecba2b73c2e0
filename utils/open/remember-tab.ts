import type { Article } from '../article/article';
import type { Correction } from '../article/correction';
import { type OpenArticle, openArticles } from '../session/open-articles';
import { isSameReading, tabKey } from './recall-tab';

/*
 * A popup closes with any click beside it, and the panel turns to another page and back. What the reader put right in either,
 * and that they saved the article, is kept for whichever stands over the same page next.
 */

/** Writes go one after the other: each looks at what was there before it. */
let writing = Promise.resolve();

/** Keeps what the reader did, beside what popup or panel kept meanwhile; where there is no room, nothing at all. */
export function rememberTab(tabId: number, opened: OpenArticle): Promise<void> {
  writing = writing.then(() => write(tabId, opened)).catch(() => undefined);
  return writing;
}

/** Tells what popup or panel keep about a tab from now on. @returns a function that ends listening. */
export function watchTabMemory(tabId: number, listener: (opened: OpenArticle) => void): () => void {
  return openArticles.watch(tabKey(tabId), listener);
}

/** All corrections of these, each once: a correction is known by its time. */
export function joinCorrections(...articles: readonly Pick<Article, 'corrections'>[]): Correction[] {
  const all = articles.flatMap(({ corrections = [] }) => corrections);
  return [...new Map(all.map((correction) => [correction.at, correction])).values()];
}

async function write(tabId: number, opened: OpenArticle): Promise<void> {
  const key = tabKey(tabId);
  const before = await openArticles.get(key);
  await openArticles.put(key, before && isSameReading(before, opened) ? join(before, opened) : opened);
}

function join(before: OpenArticle, { article, savedId = before.savedId }: OpenArticle): OpenArticle {
  return { article: { ...article, corrections: joinCorrections(before.article, article) }, savedId };
}
