import * as v from 'valibot';
import { LIMITS } from '../article/limits';
import { articleSchema } from '../schema/article-schema';
import { SCHEMA_VERSION } from './migrations';
import { PICTURE_LIMITS } from './pictures/picture-limits';

/*
 * An article is two documents, because a store that replicates sends a whole document again with each change:
 * `a:<id>` is small and changes with the reader's marks, `c:<id>` holds the text and never changes.
 *
 * What the reader changes is stamped with its time. When two devices change the same article, the later stamp wins
 * field by field and tag by tag, and nothing needs to be asked.
 */

/** Layout of `c:` documents, which are never changed. */
export const CONTENT_VERSION = 1;

const time = v.pipe(v.number(), v.minValue(0));
const stampedFlag = v.object({ value: v.boolean(), at: time });
const { metadata, content, quotations, speakers, removals, corrections, completeness } = articleSchema.entries;

export const articleDocumentSchema = v.object({
  schema: v.literal(SCHEMA_VERSION),
  savedAt: time,
  addressKey: v.string(),
  metadata,
  quotations,
  speakers,
  corrections,
  completeness,
  words: v.pipe(v.number(), v.integer(), v.minValue(0)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  excerpt: v.string(),
  tags: v.array(v.object({ tag: v.string(), on: v.boolean(), at: time })),
  read: stampedFlag,
  archived: stampedFlag,
  removed: stampedFlag,
  /** What became of the article's pictures; absent before they were asked for. */
  pictures: v.exactOptional(
    v.object({
      wanted: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** Addresses of those that are not kept. */
      missing: v.pipe(
        v.array(v.pipe(v.string(), v.maxLength(LIMITS.attributeValue))),
        v.maxLength(PICTURE_LIMITS.count),
      ),
      done: v.boolean(),
      at: time,
    }),
  ),
});

export const contentDocumentSchema = v.object({ schema: v.literal(CONTENT_VERSION), content, removals });

/** Stored as `a:<id>`. */
export type ArticleDocument = v.InferOutput<typeof articleDocumentSchema>;
/** Stored as `c:<id>`. */
export type ContentDocument = v.InferOutput<typeof contentDocumentSchema>;
