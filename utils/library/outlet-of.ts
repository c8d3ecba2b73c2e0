import { hostOf } from '../article/host-of';
import type { SavedArticleSummary } from './saved-article';

/** The outlet's name; its host where the page does not say. */
export function outletOf({ siteName, url }: Pick<SavedArticleSummary, 'siteName' | 'url'>): string {
  return siteName || hostOf(url);
}
