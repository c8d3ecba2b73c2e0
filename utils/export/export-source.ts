import type { Article } from '../article/article';
import type { ExportedHighlight } from './highlights-to-markdown';

/** A picture that goes into the file. */
export interface ExportedPicture {
  /** The address that the article names. */
  src: string;
  /** MIME type. */
  type: string;
  bytes: Uint8Array;
}

/** What is exported: a saved article, or one that is only open. */
export interface ExportSource {
  article: Article;
  /** Milliseconds since 1970, where it is saved. */
  savedAt?: number;
  /** The reader's own tags. */
  tags?: string[];
  /** Those that are kept with it. */
  pictures?: readonly ExportedPicture[];
  /** What the reader marked, in the order of the text. */
  highlights?: readonly ExportedHighlight[];
}
