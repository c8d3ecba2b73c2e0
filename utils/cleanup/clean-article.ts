import type { Metadata } from '../article/metadata';
import type { RawArticle } from '../extraction/extract-article';
import { collectLines } from './collect-lines';
import { datelineOf } from './dateline';
import { cleanHead, cleanTail, removeHeadline } from './edge-steps';
import { removeInitials } from './initials-step';
import { type CleanContext, proseSpan, removeKnownLines } from './line-steps';
import { captionsToParagraphs, chooseLeadImage, markCaptions } from './picture-step';
import { removeRelated } from './related-step';
import type { RemovalLog, RemovedPart } from './removal-log';
import { tidyBody } from './tidy-body';

export interface CleanArticle extends RawArticle {
  removals: RemovedPart[];
}

/**
 * Takes boilerplate out of the article's body (in place) and records each removal. What the text itself tells about
 * the article (dateline, initials, leading picture) goes into the metadata.
 */
export function cleanArticle({ metadata, body }: RawArticle, log: RemovalLog): CleanArticle {
  if (!collectLines(body).some((line) => line.isProse)) captionsToParagraphs(body);
  const context: CleanContext = { lines: collectLines(body), log };
  removeHeadline(context, metadata);
  removeRelated(context);
  removeKnownLines(context);
  const [headCaption = ''] = markCaptions(context);
  cleanHead(context, metadata);
  cleanTail(context);
  const initials = removeInitials(context, metadata);
  const dateline = datelineOf(context.lines[proseSpan(context.lines).first]?.text ?? '');
  const leadImage = chooseLeadImage(body, metadata, headCaption);
  tidyBody(body);
  const { leadImage: _, ...rest } = metadata;
  const told: Metadata = { ...rest, initials, ...(dateline && { dateline }), ...(leadImage && { leadImage }) };
  return {
    metadata: { ...told, byline: told.byline.length > 0 ? told.byline : initials },
    body,
    removals: log.partsIn(body),
  };
}
