import * as v from 'valibot';
import { LIMITS } from '../../article/limits';
import { ANCHOR_CONTEXT, type Anchor } from '../../highlight/anchor';
import { isArticleId } from '../article-id';

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** UTF-16 units of a note. */
export const LONGEST_NOTE = 20_000;
const at = v.pipe(v.number(), v.minValue(0));

const anchorSchema = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.characters)),
  prefix: v.pipe(v.string(), v.maxLength(ANCHOR_CONTEXT)),
  suffix: v.pipe(v.string(), v.maxLength(ANCHOR_CONTEXT)),
  start: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.characters)),
}) satisfies v.GenericSchema<unknown, Anchor>;

/**
 * Stored as `h:<id>`, a document of its own: two devices that each mark a passage of one article write two documents and
 * nothing has to be joined. What can change is stamped; the later stamp wins.
 */
export const highlightSchema = v.object({
  /** Layout, counted like the articles' own. */
  schema: v.literal(1),
  /** The article that it was made in, and its address: other versions of it show the highlight too. */
  articleId: v.custom<string>(isArticleId),
  addressKey: v.pipe(v.string(), v.maxLength(LIMITS.attributeValue)),
  anchor: anchorSchema,
  colour: v.object({ value: v.picklist(HIGHLIGHT_COLOURS), at }),
  note: v.object({ value: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)), at }),
  removed: v.object({ value: v.boolean(), at }),
});

export type HighlightDocument = v.InferOutput<typeof highlightSchema>;

/** A passage that the reader marked, as the interface knows it. */
export interface ReaderHighlight {
  /** Ids sort by the time of making. */
  id: string;
  articleId: string;
  addressKey: string;
  anchor: Anchor;
  colour: HighlightColour;
  /** Empty where the reader wrote none. */
  note: string;
}

/** What can be changed of a highlight; what is left out stays. */
export interface HighlightChange {
  colour?: HighlightColour;
  note?: string;
  removed?: boolean;
}

export function toHighlight(id: string, document: HighlightDocument): ReaderHighlight {
  const { articleId, addressKey, anchor, colour, note } = document;
  return { id, articleId, addressKey, anchor, colour: colour.value, note: note.value };
}

/** The document with a change stamped into it. @param time milliseconds since 1970. */
export function changeHighlight(
  document: HighlightDocument,
  { colour, note, removed }: HighlightChange,
  time: number,
): HighlightDocument {
  return {
    ...document,
    ...(colour !== undefined && { colour: { value: colour, at: time } }),
    ...(note !== undefined && { note: { value: note.slice(0, LONGEST_NOTE), at: time } }),
    ...(removed !== undefined && { removed: { value: removed, at: time } }),
  };
}
