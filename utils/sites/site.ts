import type { RemovalReason } from '../article/removal';

/** Clean-up leaves such parts in the article: what one step takes out for one reason. */
export interface KeepRule {
  kind: 'keep';
  step: string;
  reason: RemovalReason;
}

/** Blocks that begin with these words are taken out: plain text, compared without case and spacing. */
export interface WordsRule {
  kind: 'hide-words';
  words: string;
}

/** Blocks that are little more than links, all of them into one part of one host, are taken out. */
export interface LinksRule {
  kind: 'hide-links';
  host: string;
  /** Beginning of the address' path, "/tag/". */
  path: string;
}

export type HideRule = WordsRule | LinksRule;

/**
 * What the reader wants on a site. Plain data by design: nothing that a page wrote is ever used as a selector, a
 * regular expression or an object key.
 */
export type SiteRule = KeepRule | HideRule;

/** What the reader decided about one site. */
export interface Site {
  /** The address' host name: "www.warta.example". */
  host: string;
  /** The reader opens by itself on this site's articles. */
  opens: boolean;
  rules: SiteRule[];
}

/** Bounds on what is kept, far above what somebody decides by hand. */
export const SITE_LIMITS = { sites: 500, rules: 100, words: 200, path: 300 } as const;

/** Fewer letters than this would take out half of an article. */
export const LEAST_LETTERS = 3;

/** The site that an address belongs to; null where the address is no web page. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** Whether two rules say the same. */
export function isSameRule(a: SiteRule, b: SiteRule): boolean {
  if (a.kind === 'keep') return b.kind === 'keep' && a.step === b.step && a.reason === b.reason;
  if (a.kind === 'hide-words') return b.kind === 'hide-words' && a.words === b.words;
  return b.kind === 'hide-links' && a.host === b.host && a.path === b.path;
}
