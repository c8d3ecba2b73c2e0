import { storage } from 'wxt/utils/storage';
import type { Article } from '../article/article';

/*
 * What is open now, for as long as the browser runs and never on disk: a popup that closes, a reader page that is
 * reloaded and a side panel all find the article again, also when its tab is gone.
 */

/** The session area holds about 10 MB; older articles make room. */
const KEPT_ARTICLES = 12;

const openKeys = storage.defineItem<string[]>('session:open', { fallback: [] });

/** Keeps an article for the reader page. @returns the key that `reader.html?key=` takes. */
export async function keepArticle(article: Article): Promise<string> {
  const key = crypto.randomUUID();
  const keys = [key, ...(await openKeys.getValue())];
  await storage.removeItems(keys.slice(KEPT_ARTICLES).map(itemKey));
  await storage.setItem(itemKey(key), article);
  await openKeys.setValue(keys.slice(0, KEPT_ARTICLES));
  return key;
}

/** An article kept before, or null when the browser was closed in between. */
export function keptArticle(key: string): Promise<Article | null> {
  return storage.getItem<Article>(itemKey(key));
}

function itemKey(key: string): `session:${string}` {
  return `session:article:${key}`;
}
