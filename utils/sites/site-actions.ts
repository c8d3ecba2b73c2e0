import type { Article } from '../article/article';
import type { Removal } from '../article/removal';
import type { OnScreen } from '../open/on-screen';
import type { HideRule } from './site';

/** Takes a decision back; the article is shown without what it did, and with all that came since. */
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

/** @param screen where the article is drawn anew. What it takes to decide loads with the first decision. */
export function siteActions(screen: OnScreen): SiteActions {
  const decide = () => import('./decide');
  return {
    keep: async (article, { step, reason }) =>
      (await decide()).addRule(article, { kind: 'keep', step, reason }, screen),
    hide: async (article, rule) => (await decide()).addRule(article, rule, screen),
    stopHiding: async (article, removal) => (await decide()).stopHiding(article, removal, screen),
  };
}
