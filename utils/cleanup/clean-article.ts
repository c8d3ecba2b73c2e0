import type { RawArticle } from '../extraction/extract-article';
import { collectLines } from './collect-lines';
import { cleanHead, cleanTail } from './edge-steps';
import { type CleanContext, removeKnownLines } from './line-steps';
import { removeRelated } from './related-step';
import type { RemovalLog, RemovedPart } from './removal-log';

export interface CleanArticle extends RawArticle {
  removals: RemovedPart[];
}

/** Takes boilerplate out of the article's body (in place) and records each removal. */
export function cleanArticle(raw: RawArticle, log: RemovalLog): CleanArticle {
  const context: CleanContext = { lines: collectLines(raw.body), log };
  removeRelated(context);
  removeKnownLines(context);
  cleanHead(context, raw.metadata);
  cleanTail(context);
  return { ...raw, removals: log.partsIn(raw.body) };
}
