import type { Content } from './content';
import type { Correction } from './correction';
import type { Metadata } from './metadata';
import type { Quotation, Speaker } from './quotation';
import type { Removal } from './removal';

/** Signs that the page does not hold the whole article. */
export interface Completeness {
  complete: boolean;
  /** Why it looks cut; empty when complete. */
  sign?: 'paywall' | 'read-more' | 'shorter-than-announced' | 'more-pages';
  /** Length of our text as a share of the length that the page announces (0..1), where it announces one. */
  ratio?: number;
  /** Addresses of the article's further pages, in order. */
  nextPages: string[];
}

/** What one reading of a page gives. Plain data: it travels as a message and is stored as it is. */
export interface Article {
  metadata: Metadata;
  content: Content;
  quotations: Quotation[];
  speakers: Speaker[];
  removals: Removal[];
  /** What the reader put right; `quotations` and `speakers` are as the engine found them. */
  corrections?: Correction[];
  completeness: Completeness;
}

/** An article whose quotations have not been looked for yet: what the script in the page gives. */
export type PlainArticle = Omit<Article, 'quotations' | 'speakers'>;
