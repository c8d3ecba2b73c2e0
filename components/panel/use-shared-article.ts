import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { ReadyPage } from '../../utils/open/read-front-page';
import { joinCorrections } from '../../utils/open/remember-tab';
import type { OpenArticle } from '../../utils/session/open-articles';
import { useStateOf } from '../ui/use-state-of';

/** Tells what is kept of a tab from now on. @returns a function that ends listening. */
export type WatchArticle = (tabId: number, listener: (opened: OpenArticle) => void) => () => void;

/**
 * The article beside the panel, with what its reader puts right and saves in the popup over the same page.
 * `note` is told of the article as it stands here: what it has already is no news.
 */
export function useSharedArticle(page: ReadyPage, watch: WatchArticle) {
  const { article, tabId } = page;
  const [shared, setShared] = useStateOf<Pick<ReadyPage, 'article' | 'savedId'>>(article, page);
  const here = useRef(article);
  useEffect(
    () =>
      watch(tabId, (opened) => {
        if (opened.article.content.text !== article.content.text) return;
        const known = here.current;
        const corrections = joinCorrections(known, opened.article);
        const isNews = corrections.length > (known.corrections?.length ?? 0);
        setShared((before) => ({
          article: isNews ? { ...known, corrections } : before.article,
          savedId: opened.savedId ?? before.savedId,
        }));
      }),
    [tabId, article, watch, setShared],
  );
  const note = useCallback((kept: Article) => {
    here.current = kept;
  }, []);
  return { article: shared.article, savedId: shared.savedId, note };
}
