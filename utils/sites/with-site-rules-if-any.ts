import type { PlainArticle } from '../article/article';
import { sitesItem } from './sites-item';

/**
 * `withSiteRules` for pages, which show something sooner without the code for rules: most readers have none, so it loads
 * where somebody has. Whether there are any is looked up at once, while the article is on its way. Not for the background:
 * a service worker loads no code later.
 */
export function withSiteRulesIfAny(): <Some extends PlainArticle>(article: Some) => Promise<Some> {
  const hasSites = sitesItem.getValue().then(
    (sites) => sites.length > 0,
    // What cannot be read is said by what needs it.
    () => true,
  );
  return async (article) => ((await hasSites) ? (await import('./with-site-rules')).withSiteRules(article) : article);
}
