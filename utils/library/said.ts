import type { Confidence, QuotationKind } from '../article/quotation';

/** A quotation as the library knows it over all articles. */
export interface Said {
  /** Of the quotation, within its article. */
  id: string;
  text: string;
  kind: QuotationKind;
  /** Null where the article names nobody. */
  speaker: { key: string; name: string; role?: string; affiliation?: string } | null;
  confidence?: Confidence;
}

/** What one article quotes. */
export interface ArticleSaid {
  articleId: string;
  said: Said[];
}
