import * as v from 'valibot';
import { ImportError } from './imported-link';
import type { RawEntry } from './raw-entry';

/** One article in Omnivore's `metadata_*.json`; what is not used is not looked at. */
const itemSchema = v.object({
  url: v.string(),
  title: v.optional(v.string()),
  savedAt: v.optional(v.string()),
  labels: v.optional(v.array(v.string())),
  state: v.optional(v.string()),
  readingProgress: v.optional(v.number()),
});

/** Per cent of a text that counts as read. */
const FINISHED = 95;

/** @param text a list of articles as JSON. @throws {ImportError} `damaged` where it is none. */
export function readOmnivore(text: string): RawEntry[] {
  const parsed = v.safeParse(v.array(v.unknown()), parseJson(text));
  if (!parsed.success) throw new ImportError('damaged');
  return parsed.output.map((item) => {
    const known = v.safeParse(itemSchema, item);
    if (!known.success) return { url: '', title: JSON.stringify(item).slice(0, 200) };
    const { url, title, savedAt, labels = [], state = '', readingProgress = 0 } = known.output;
    return {
      ...{ url, title, time: savedAt, tags: labels },
      read: readingProgress >= FINISHED,
      archived: state.toLowerCase() === 'archived',
    };
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
