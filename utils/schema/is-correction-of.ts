import * as v from 'valibot';
import type { Correction } from '../article/correction';
import { correctionSchema } from './article-schema';

const schema = v.object({ id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)), correction: correctionSchema });

/** Guard for messages: a correction and the id of the saved article that it is for. */
export function isCorrectionOf(value: unknown): value is { id: string; correction: Correction } {
  return v.is(schema, value);
}
