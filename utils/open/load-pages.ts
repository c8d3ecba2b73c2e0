import type { Article } from '../article/article';
import { readTabLater } from '../messaging/read-tab-later';
import { withSiteRulesIfAny } from '../sites/with-site-rules-if-any';
import type { OnScreen } from './on-screen';

export interface LoadPagesOptions {
  /** Told after each page how many have been tried. */
  onProgress: (tried: number) => void;
  /** Ends the loading; what is there by then is kept. */
  signal: AbortSignal;
}

/**
 * What loads an article's further pages through the tab that its first page is in, with the reader's own cookies.
 * @param onScreen where the whole article is drawn in the place of its first page.
 * @returns a function that resolves to how many pages failed. What it takes to load pages comes with the first call.
 */
export function loadPagesThrough(tabId: number, onScreen: OnScreen) {
  return async (article: Article, options: LoadPagesOptions): Promise<number> => {
    const [{ loadNextPages }, { carryCorrections }] = await Promise.all([
      import('../read/load-next-pages'),
      import('../corrections/carry-corrections'),
    ]);
    const readAddress = (address: string) => readTabLater(tabId, { part: 'address', address });
    options.signal.addEventListener('abort', () => void readTabLater(tabId, { part: 'stop' }), { once: true });
    const whole = await loadNextPages(article, { ...options, readAddress, shape: withSiteRulesIfAny() });
    // The reader may have put something right while the pages were on their way.
    onScreen.show(carryCorrections(onScreen.current() ?? article, whole));
    return whole.completeness.nextPages.length;
  };
}
