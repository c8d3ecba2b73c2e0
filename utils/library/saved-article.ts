import type { Article } from '../article/article';
import type { Correction } from '../article/correction';
import type { LeadImage } from '../article/metadata';

/** What the reader made of a saved article. */
export interface ReaderMarks {
  /** The reader's own tags, in the order of adding. */
  tags: string[];
  read: boolean;
  archived: boolean;
}

/** A row of the library: enough to list, filter and search without loading the text. */
export interface SavedArticleSummary extends ReaderMarks {
  id: string;
  /** The address that was read. */
  url: string;
  /** Equal for all saved versions of one article, see `address-key.ts`. */
  addressKey: string;
  title: string;
  kicker?: string;
  dek?: string;
  byline: string[];
  siteName?: string;
  /** As in `Metadata`. */
  publishedTime?: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  language: string;
  direction: 'ltr' | 'rtl';
  words: number;
  /** Minutes of reading. */
  minutes: number;
  /** How many quotations the article has. */
  quotations: number;
  /** Names of the speakers who are quoted, in the order of first mention. */
  speakers: string[];
  /** The text's beginning, on one line, at most 240 UTF-16 units. */
  excerpt: string;
  leadImage?: LeadImage;
  /** How many pictures the article has, how many of them are not kept, and whether that is still being tried. */
  pictures?: { wanted: number; missing: number; done: boolean };
}

/** A saved article with its text. */
export interface SavedArticle {
  summary: SavedArticleSummary;
  article: Article;
}

export interface SaveOptions {
  /** Milliseconds since 1970; now when left out. */
  savedAt?: number;
  tags?: string[];
}

/** A change of what the reader made of articles; what is left out stays. */
export interface MarksChange {
  addTags?: string[];
  removeTags?: string[];
  read?: boolean;
  archived?: boolean;
  /** Added to those that are there; corrections are never taken away. */
  addCorrections?: Correction[];
}
