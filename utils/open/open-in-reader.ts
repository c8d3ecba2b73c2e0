import { openReaderPage } from '../messaging/open-page';
import type { FrontTab } from '../messaging/watch-front-tab';
import { type OpenArticle, openArticles } from '../session/open-articles';

/**
 * Goes on reading in a tab: the article is kept first, with all that was put right in it, so that nothing hangs on the popup
 * or panel that it comes from.
 */
export async function openInReader(opened: OpenArticle, from: Pick<FrontTab, 'id' | 'isPrivate'>): Promise<void> {
  const { id: tab, isPrivate } = from;
  if (isPrivate) return openReaderPage({ tab, isPrivate });
  const key = crypto.randomUUID();
  const { url } = opened.article.metadata;
  const isKept = await openArticles.put(key, opened).then(
    () => true,
    () => false,
  );
  // Where there is no room to keep it, the page is read again there.
  await openReaderPage(isKept ? { key, tab, url } : { tab, url });
}
