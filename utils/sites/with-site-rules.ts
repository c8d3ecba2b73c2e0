import type { PlainArticle } from '../article/article';
import { siteOf } from './site';
import { sitesItem } from './sites-item';

/** An article as the reader wants it on its site. Most readers decided nothing: the rest loads where somebody did. */
export async function withSiteRules<Some extends PlainArticle>(article: Some): Promise<Some> {
  const host = siteOf(article.metadata.url);
  const stored = await sitesItem.getValue();
  if (!host || stored.length === 0) return article;
  const [{ applySiteRules }, { parseSites }] = await Promise.all([
    import('./apply-site-rules'),
    import('./site-schema'),
  ]);
  const rules = parseSites(stored).find((site) => site.host === host)?.rules ?? [];
  return applySiteRules(article, rules);
}
