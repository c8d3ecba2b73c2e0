import * as v from 'valibot';

const schema = v.object({ tab: v.pipe(v.number(), v.integer()), part: v.picklist(['page', 'selection']) });

/** Whether a message asks for what was begun to be read of a tab. */
export function isBegunReading(payload: unknown): payload is v.InferOutput<typeof schema> {
  return v.is(schema, payload);
}
