import * as v from 'valibot';
import { ImportError } from './imported-link';
import type { RawEntry } from './raw-entry';
import { readHighlightNotes } from './read-highlight-notes';

/** One article in Omnivore's `metadata_*.json`; what is not used is not looked at. Much of it is null where unknown. */
const itemSchema = v.object({
  url: v.string(),
  /** Names the article's files in `content/` and `highlights/`. */
  slug: v.nullish(v.string(), ''),
  title: v.nullish(v.string(), ''),
  description: v.nullish(v.string(), ''),
  author: v.nullish(v.string(), ''),
  thumbnail: v.nullish(v.string(), ''),
  savedAt: v.nullish(v.string(), ''),
  publishedAt: v.nullish(v.string(), ''),
  labels: v.nullish(v.array(v.string()), []),
  state: v.nullish(v.string(), ''),
  readingProgress: v.nullish(v.number(), 0),
});

/** Per cent of a text that counts as read. */
const FINISHED = 95;
/** Where Omnivore kept copies of pictures, with their own address behind it; the copies are gone. */
const PICTURE_COPY = /https:\/\/proxy-prod\.omnivore-image-cache\.app\/[^/"\s]*\/(?=https?:)/g;

/** The other files of an archive, by their names. */
export type ArchiveFiles = ReadonlyMap<string, string>;

/**
 * @param text a list of articles as JSON. @param files the archive that it came in, which may have their texts.
 * @throws {ImportError} `damaged` where it is no list.
 */
export function readOmnivore(text: string, files: ArchiveFiles = new Map()): RawEntry[] {
  const parsed = v.safeParse(v.array(v.unknown()), parseJson(text));
  if (!parsed.success) throw new ImportError('damaged');
  return parsed.output.map((item) => {
    const known = v.safeParse(itemSchema, item);
    return known.success ? toEntry(known.output, files) : { url: '', title: JSON.stringify(item).slice(0, 200) };
  });
}

function toEntry(item: v.InferOutput<typeof itemSchema>, files: ArchiveFiles): RawEntry {
  const { url, slug, title, description, author, thumbnail, savedAt, publishedAt, labels, state, readingProgress } =
    item;
  const html = files.get(`content/${slug}.html`);
  const marks = files.get(`highlights/${slug}.md`);
  return {
    ...{ url, title, time: savedAt, tags: labels },
    read: readingProgress >= FINISHED,
    archived: state.toLowerCase() === 'archived',
    ...(html && {
      text: {
        html: html.replace(PICTURE_COPY, ''),
        ...{ dek: description, author, publishedTime: publishedAt },
        leadImage: thumbnail.replace(PICTURE_COPY, ''),
      },
    }),
    ...(marks && { marks: readHighlightNotes(marks) }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
