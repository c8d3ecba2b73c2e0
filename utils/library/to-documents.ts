import type { Article } from '../article/article';
import { countWords, readingMinutes } from '../content/reading-minutes';
import { addressKey } from './address-key';
import { type ArticleDocument, CONTENT_VERSION, type ContentDocument } from './documents';
import { SCHEMA_VERSION } from './migrations';

const EXCERPT_LENGTH = 240;

/** The two documents of a newly saved article. @param savedAt milliseconds since 1970. */
export function toDocuments(
  article: Article,
  { savedAt, tags = [] }: { savedAt: number; tags?: string[] },
): { article: ArticleDocument; content: ContentDocument } {
  const { metadata, content, quotations, speakers, removals, corrections, completeness } = article;
  const unset = { value: false, at: savedAt };
  return {
    article: {
      ...{ schema: SCHEMA_VERSION, savedAt, addressKey: addressKey(metadata.canonicalUrl ?? metadata.url) },
      ...{ metadata, quotations, speakers, completeness },
      ...(corrections && { corrections }),
      words: countWords(content.text),
      // A link that was imported has no text yet.
      minutes: content.text === '' ? 0 : readingMinutes(content.text),
      excerpt: excerptOf(content.text),
      tags: tags.map((tag) => ({ tag, on: true, at: savedAt })),
      ...{ read: unset, archived: unset, removed: unset },
    },
    content: { schema: CONTENT_VERSION, content, removals },
  };
}

function excerptOf(text: string): string {
  const line = text
    .slice(0, EXCERPT_LENGTH * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= EXCERPT_LENGTH) return line;
  const cut = line.slice(0, EXCERPT_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT_LENGTH / 2)).trimEnd()}…`;
}
