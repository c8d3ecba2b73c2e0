import type { RemovalReason } from '../article/removal';
import type { RawArticle } from '../extraction/extract-article';

/** Something a step took out; a `<removal-marker data-id>` stands where it was. */
export interface RemovedPart {
  id: string;
  step: string;
  reason: RemovalReason;
  element: Element;
}

export interface CleanArticle extends RawArticle {
  removals: RemovedPart[];
}

/** Takes boilerplate out of the article's body (in place) and records each removal. */
export function cleanArticle(raw: RawArticle): CleanArticle {
  return { ...raw, removals: [] };
}
