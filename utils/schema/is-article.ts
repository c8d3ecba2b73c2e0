import * as v from 'valibot';
import type { Article } from '../article/article';
import { articleSchema } from './article-schema';

/** Guard for messages: whether what came in is an article within the limits and with nothing in it that may not be. */
export function isArticle(value: unknown): value is Article {
  return v.is(articleSchema, value);
}
