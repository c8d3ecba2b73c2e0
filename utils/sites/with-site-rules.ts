import type { PlainArticle } from '../article/article';
import { applySiteRules } from './apply-site-rules';
import { siteOf } from './site';
import { sitesStore } from './sites-store';

/** An article as the reader wants it on its site. */
export async function withSiteRules<Some extends PlainArticle>(article: Some): Promise<Some> {
  const host = siteOf(article.metadata.url);
  const site = (await sitesStore.load()).find((known) => known.host === host);
  return site ? applySiteRules(article, site.rules) : article;
}
