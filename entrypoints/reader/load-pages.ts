import type { LoadPagesOptions } from '../../components/reader/reader-screen';
import type { Article } from '../../utils/article/article';
import { readTab } from '../../utils/messaging/read-tab';
import { withSiteRulesIfAny } from '../../utils/sites/with-site-rules-if-any';

/**
 * What loads an article's further pages through the tab that its first page is in, with the reader's own cookies.
 * @param show draws the whole article in the place of its first page.
 */
export function loadPagesThrough(tabId: number, show: (article: Article) => void) {
  return async (article: Article, options: LoadPagesOptions): Promise<number> => {
    const { loadNextPages } = await import('../../utils/read/load-next-pages');
    const readAddress = (address: string) => readTab(tabId, { part: 'address', address });
    const whole = await loadNextPages(article, { ...options, readAddress, shape: withSiteRulesIfAny });
    show(whole);
    return whole.completeness.nextPages.length;
  };
}
