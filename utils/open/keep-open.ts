import { type ReaderTarget, readerAddress } from '../messaging/open-page';
import { type OpenArticle, openArticles } from '../session/open-articles';

/**
 * What keeps a reader page's article, so that from then on the page's address stands for the article itself: a reload
 * works though the tab has moved on. Where there is no room the address stays as it is.
 */
export function keepOpenAs(target: ReaderTarget): (opened: OpenArticle) => void {
  const key = 'key' in target ? target.key : crypto.randomUUID();
  const tab = 'tab' in target ? target.tab : undefined;
  return (opened) => {
    const address = readerAddress({ key, tab, url: opened.article.metadata.url });
    openArticles.put(key, opened).then(
      () => history.replaceState(null, '', address + location.hash),
      () => undefined,
    );
  };
}
