import * as v from 'valibot';
import { LIMITS } from '../../article/limits';
import { isArticleId } from '../article-id';
import { PICTURE_LIMITS } from './picture-limits';

/** Kinds of pictures that are kept; all are drawn by every browser, and none can hold a script. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** Base64 is longer than its bytes by a third. */
const base64 = v.pipe(v.string(), v.maxLength(Math.ceil((PICTURE_LIMITS.bytes * 4) / 3) + 4), v.base64());

/** Stored as `i:<article id>-<n>`, written once: what an article's pictures are is never changed, only added to. */
export const pictureSchema = v.object({
  schema: v.literal(1),
  articleId: v.custom<string>(isArticleId),
  /** The address that the article names. */
  src: v.pipe(v.string(), v.maxLength(LIMITS.attributeValue)),
  type: v.picklist(PICTURE_TYPES),
  data: base64,
});

/** Stored as `t:<article id>`: the small picture for the list. */
export const thumbnailSchema = v.object({
  schema: v.literal(1),
  type: v.picklist(PICTURE_TYPES),
  data: v.pipe(v.string(), v.maxLength(200_000), v.base64()),
});

export type PictureDocument = v.InferOutput<typeof pictureSchema>;
export type ThumbnailDocument = v.InferOutput<typeof thumbnailSchema>;

/** Id of a picture's record: the article's own and a number. */
export function isPictureId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{1,3}$/.test(value.slice(ARTICLE_ID + 1)) &&
    isArticleId(value.slice(0, ARTICLE_ID))
  );
}

const ARTICLE_ID = 23;
