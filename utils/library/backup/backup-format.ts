import * as v from 'valibot';
import { isArticleId } from '../article-id';
import { articleDocumentSchema, contentDocumentSchema } from '../documents';
import { highlightSchema } from '../highlights/highlight';
import { migrate } from '../migrations';
import { personDecisionSchema } from '../people/person-decision';
import { isPictureId, pictureSchema, thumbnailSchema } from '../pictures/picture-record';

/*
 * A backup is text, one JSON value a line (NDJSON), gzip-compressed: a header, one line an article with both of its
 * documents, one line a picture, a highlight and a decision about people, and an end that tells how many lines there were. It can be written and read without ever being in memory as a
 * whole, and any other program can read it.
 */

export const BACKUP_FORMAT = 'kutip-backup';
/** A change that older versions of Kutip would misread raises it. 2: lines that are no articles. */
export const BACKUP_VERSION = 2;

/** UTF-16 units of one line: far above the largest article within the limits. */
export const LONGEST_LINE = 64_000_000;

export const headerSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
});

export const articleLineSchema = v.object({
  id: v.custom<string>(isArticleId),
  article: v.pipe(v.unknown(), v.transform(migrate), articleDocumentSchema),
  content: contentDocumentSchema,
});

const recordId = v.custom<string>(isArticleId);
export const highlightLineSchema = v.object({ highlight: recordId, record: highlightSchema });
export const decisionLineSchema = v.object({ decision: recordId, record: personDecisionSchema });
export const pictureLineSchema = v.object({ picture: v.custom<string>(isPictureId), record: pictureSchema });
export const thumbnailLineSchema = v.object({ thumbnail: recordId, record: thumbnailSchema });

export const endSchema = v.object({ end: v.pipe(v.number(), v.integer(), v.minValue(0)) });
