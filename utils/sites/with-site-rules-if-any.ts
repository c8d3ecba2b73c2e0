import type { PlainArticle } from '../article/article';
import { sitesItem } from './sites-item';

/**
 * The same as `withSiteRules` for pages, which show something sooner without the code for rules: most readers have
 * none, so it loads where somebody has. Not for the background: a service worker loads no code later.
 */
export async function withSiteRulesIfAny<Some extends PlainArticle>(article: Some): Promise<Some> {
  if ((await sitesItem.getValue()).length === 0) return article;
  return (await import('./with-site-rules')).withSiteRules(article);
}
