import type { SavedArticleSummary } from './saved-article';

/** The outlet's name; its host where the page does not say. */
export function outletOf({ siteName, url }: Pick<SavedArticleSummary, 'siteName' | 'url'>): string {
  if (siteName) return siteName;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
