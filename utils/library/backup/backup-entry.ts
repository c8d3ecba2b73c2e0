import type { StoredArticle } from '../article-store';
import type { HighlightDocument } from '../highlights/highlight';
import type { PersonDecisionDocument } from '../people/person-decision';
import type { PictureDocument, ThumbnailDocument } from '../pictures/picture-record';

/** One line of a backup between its header and its end: something that the store holds, under its id. */
export type BackupEntry =
  | ({ kind: 'article' } & IdentifiedArticle)
  | { kind: 'highlight'; id: string; record: HighlightDocument }
  | { kind: 'picture'; id: string; record: PictureDocument }
  | { kind: 'thumbnail'; id: string; record: ThumbnailDocument }
  | { kind: 'decision'; id: string; record: PersonDecisionDocument };

/** An article as the store holds it, under its id. */
export interface IdentifiedArticle {
  id: string;
  documents: StoredArticle;
}
