import type { Article } from '../article/article';
import type { ExportedHighlight } from './highlights-to-markdown';

/** What is exported: a saved article, or one that is only open. */
export interface ExportSource {
  article: Article;
  /** Milliseconds since 1970, where it is saved. */
  savedAt?: number;
  /** The reader's own tags. */
  tags?: string[];
  /** What the reader marked, in the order of the text. */
  highlights?: readonly ExportedHighlight[];
}
