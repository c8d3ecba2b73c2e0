import * as v from 'valibot';
import type { Article } from '../article/article';
import { LIMITS } from '../article/limits';
import { areContentNodes, isContentTree } from './content-tree';

/*
 * What an article must look like when it comes from outside: a message, the store, a file. Unknown fields are dropped,
 * so that a file of a later version of Kutip still opens as far as it can be understood.
 */

/** Most entries of any list in an article (quotations, tags, mentions): far above what a text within the limits has. */
const ENTRIES = 20_000;

const text = v.pipe(v.string(), v.maxLength(LIMITS.characters));
const line = v.pipe(v.string(), v.maxLength(LIMITS.attributeValue));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.characters));
const webAddress = v.pipe(line, v.regex(/^https?:\/\//i), v.url());

function list<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.maxLength(ENTRIES));
}

const range = { start: offset, end: offset };

function inOrder<Range extends { start: number; end: number }>() {
  return v.check<Range, string>(({ start, end }) => start <= end, 'end before start');
}

const mention = v.pipe(
  v.object({
    ...range,
    kind: v.picklist(['name', 'role', 'pronoun', 'clitic', 'organisation']),
    text: line,
  }),
  inOrder(),
);

const quotation = v.pipe(
  v.object({
    ...range,
    id: line,
    kind: v.picklist(['direct', 'indirect']),
    text,
    cue: v.nullable(v.pipe(v.object({ ...range, text: line }), inOrder())),
    attribution: v.nullable(
      v.object({ speakerId: line, mention, confidence: v.picklist(['explicit', 'resolved', 'guessed', 'corrected']) }),
    ),
    continues: v.exactOptional(line),
  }),
  inOrder(),
);

const speaker = v.object({
  id: line,
  name: line,
  role: v.exactOptional(line),
  affiliation: v.exactOptional(line),
  kind: v.picklist(['person', 'group', 'organisation', 'unnamed']),
  mentions: list(mention),
});

const metadata = v.object({
  // A file that the reader opened in the browser has no web address.
  url: v.pipe(line, v.regex(/^(?:https?|file):\/\//i), v.url()),
  canonicalUrl: v.exactOptional(webAddress),
  title: line,
  kicker: v.exactOptional(line),
  dek: v.exactOptional(text),
  byline: list(line),
  initials: list(line),
  dateline: v.exactOptional(line),
  siteName: v.exactOptional(line),
  publishedTime: v.exactOptional(line),
  modifiedTime: v.exactOptional(line),
  language: v.pipe(v.string(), v.regex(/^(?:[a-z]{2,8})?$/i)),
  direction: v.picklist(['ltr', 'rtl']),
  tags: list(line),
  leadImage: v.exactOptional(v.object({ src: webAddress, alt: v.exactOptional(text), caption: v.exactOptional(text) })),
});

const removal = v.object({
  id: line,
  step: line,
  reason: v.picklist([
    ...(['related', 'share', 'counter', 'advertisement', 'promotion', 'comments', 'newsletter'] as const),
    ...(['navigation', 'repeated', 'credit', 'tags', 'copyright', 'media-placeholder'] as const),
    'user-rule',
  ]),
  text,
  nodes: v.custom<Article['removals'][number]['nodes']>(areContentNodes),
});

const at = v.pipe(v.number(), v.minValue(0));

export const correctionSchema = v.variant('kind', [
  v.object({ kind: v.literal('rename'), at, speakerId: line, name: line }),
  v.object({ kind: v.literal('merge'), at, speakerId: line, into: line }),
  v.object({ kind: v.literal('assign'), at, quotationId: line, speakerId: v.nullable(line) }),
  v.object({ kind: v.literal('assign-name'), at, quotationId: line, name: line }),
  v.object({ kind: v.literal('not-quotation'), at, quotationId: line }),
  v.object({ kind: v.literal('undo'), at, of: at }),
]);

/** An article from outside; see `content-tree.ts` for what its body may hold. */
export const articleSchema = v.object({
  metadata,
  content: v.object({ tree: v.custom<Article['content']['tree']>(isContentTree), text }),
  quotations: list(quotation),
  speakers: list(speaker),
  removals: list(removal),
  corrections: v.exactOptional(list(correctionSchema)),
  completeness: v.object({
    complete: v.boolean(),
    sign: v.exactOptional(v.picklist(['paywall', 'read-more', 'shorter-than-announced', 'more-pages'])),
    ratio: v.exactOptional(v.number()),
    nextPages: list(webAddress),
  }),
}) satisfies v.GenericSchema<unknown, Article>;
