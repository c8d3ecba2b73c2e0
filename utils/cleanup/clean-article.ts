import type { Metadata } from '../article/metadata';
import type { RawArticle } from '../extraction/extract-article';
import { collectLines } from './collect-lines';
import { datelineOf } from './dateline';
import { cleanHead, cleanTail, removeHeadline } from './edge-steps';
import { removeInitials } from './initials-step';
import { type CleanContext, proseSpan, removeKnownLines } from './line-steps';
import { chooseLeadImage, markCaptions } from './picture-step';
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
  const context: CleanContext = { lines: collectLines(body), log };
  removeHeadline(context, metadata);
  removeRelated(context);
  removeKnownLines(context);
  const [headCaption = ''] = markCaptions(context);
  const kicker = cleanHead(context, metadata);
  cleanTail(context, metadata);
  const initials = removeInitials(context, metadata);
  // Initials may have hidden what hangs under the text.
  cleanTail(context, metadata);
  const dateline = openingDateline(context);
  const leadImage = chooseLeadImage(body, metadata, headCaption);
  tidyBody(body);
  const { leadImage: _, ...rest } = metadata;
  const told: Metadata = {
    ...rest,
    initials,
    ...(dateline && { dateline }),
    ...(kicker && !metadata.kicker && { kicker }),
    ...(leadImage && { leadImage }),
  };
  return {
    metadata: { ...told, byline: told.byline.length > 0 ? told.byline : initials },
    body,
    removals: log.partsIn(body),
  };
}

/** The dateline at the start of the first paragraph, or on a line of its own right above it ("Jakarta -"). */
function openingDateline({ lines }: CleanContext): string {
  const { first } = proseSpan(lines);
  const above = lines[first - 1];
  const own = above && !above.removed && !above.isPicture ? datelineOf(above.text) : '';
  return own || datelineOf(lines[first]?.text ?? '');
}
