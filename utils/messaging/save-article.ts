import type { Article } from '../article/article';
import { send } from './send';

/**
 * Saves an article through the background; resolves after the write was committed. Its pictures follow on their own, in
 * the tab that it was read in: the article is saved whatever becomes of them.
 */
export async function saveArticle(article: Article, tab: number | undefined): Promise<{ id: string }> {
  const { id } = await send('saveArticle', article);
  if (tab !== undefined) void send('keepPictures', { id, tab }).catch(() => undefined);
  return { id };
}
