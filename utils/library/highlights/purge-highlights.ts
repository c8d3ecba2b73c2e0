import type { ArticleStore } from '../article-store';
import type { ReadModel } from '../read-model';

/** Deletes for good the highlights of articles of which no version is left. */
export async function purgeHighlights(store: ArticleStore, view: ReadModel): Promise<void> {
  const all = await store.highlights.all();
  const addresses = new Set((await view.summaries()).map(({ addressKey }) => addressKey));
  // An article that was deleted lately may come back, and its highlights with it.
  const kept = await store.known([...new Set(all.map(({ record }) => record.articleId))]);
  const gone = all.filter(({ record }) => !addresses.has(record.addressKey) && !kept.has(record.articleId));
  await store.highlights.delete(gone.map(({ id }) => id));
}
