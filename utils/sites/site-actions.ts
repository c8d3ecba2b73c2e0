import type { Article } from '../article/article';
import type { Removal } from '../article/removal';
import type { HideRule } from './site';

/** Takes a decision back; the article is shown as it was before. */
export type TakeBack = () => Promise<void>;

/** What the reader can decide about the site of the article they read. Each takes effect at once. */
export interface SiteActions {
  /** Such parts stay in articles of this site. */
  keep: (article: Article, removal: Removal) => Promise<TakeBack>;
  /** Blocks that the rule fits are left out on this site. */
  hide: (article: Article, rule: HideRule) => Promise<TakeBack>;
  /** The rules that hide this part are taken back. */
  stopHiding: (article: Article, removal: Removal) => Promise<TakeBack>;
}

/** @param show draws the article anew. What it takes to decide loads with the first decision. */
export function siteActions(show: (article: Article) => void): SiteActions {
  const decide = () => import('./decide');
  return {
    keep: async (article, { step, reason }) => (await decide()).addRule(article, { kind: 'keep', step, reason }, show),
    hide: async (article, rule) => (await decide()).addRule(article, rule, show),
    stopHiding: async (article, removal) => (await decide()).stopHiding(article, removal, show),
  };
}
