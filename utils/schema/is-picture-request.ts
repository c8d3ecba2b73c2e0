import * as v from 'valibot';

const schema = v.object({ id: v.pipe(v.string(), v.maxLength(64)), tab: v.pipe(v.number(), v.integer()) });

/** Whether a message asks for the pictures of a saved article, through a tab. */
export function isPictureRequest(payload: unknown): payload is v.InferOutput<typeof schema> {
  return v.is(schema, payload);
}
