import type { PlainArticle } from '../article/article';
import { LIMITS } from '../article/limits';
import { ReadError } from '../article/read-error';
import type { Removal } from '../article/removal';
import { cleanArticle } from '../cleanup/clean-article';
import type { RemovalLog, RemovedPart } from '../cleanup/removal-log';
import { sweepPage } from '../cleanup/sweep-page';
import { toContent } from '../content/to-content';
import { extractArticle, type RawArticle } from '../extraction/extract-article';
import { readAnnouncement } from '../extraction/read-announcement';
import { readMetadata } from '../extraction/read-metadata';
import { copyPage } from '../page/copy-page';
import { findNextPages } from '../page/find-next-pages';
import { createSanitizer, type Sanitize } from '../sanitize/sanitize';
import { completenessOf } from './completeness-of';
import { requireArticle } from './require-article';

/**
 * The half of the way that needs the page: copy, read what the page says, sweep, extract, clean, sanitise.
 * @param window the page's own; for a fetched page, which has none, that of the page it was fetched for.
 * @throws {ReadError} where there is no article.
 */
export function readPlainArticle(page: Document, url: string, window = page.defaultView): PlainArticle {
  // Chromium lets the script run in its PDF viewer, where there is nothing but a frame.
  if (page.contentType === 'application/pdf') throw new ReadError('pdf');
  const copy = copyPage(page, url);
  const metadata = readMetadata(copy);
  const announcement = readAnnouncement(copy);
  const nextPages = findNextPages(copy);
  const log = sweepPage(copy.document);
  const article = finishArticle(extractArticle(copy, metadata), log, window);
  const { content, removals } = article;
  requireArticle(content.text, announcement);
  return { ...article, completeness: completenessOf(content.text, removals, announcement, nextPages) };
}

/** What follows once the article's part of the page is known. */
export function finishArticle(raw: RawArticle, log: RemovalLog, window: Document['defaultView']): PlainArticle {
  if (!window) throw new TypeError('sanitising needs a window');
  const sanitize = createSanitizer(window);
  const { metadata, body, removals } = cleanArticle(raw, log);
  return {
    metadata,
    content: toContent(sanitize(body)),
    removals: removals.map((part) => toRemoval(part, sanitize)),
    completeness: { complete: true, nextPages: [] },
  };
}

function toRemoval({ id, step, reason, element }: RemovedPart, sanitize: Sanitize): Removal {
  const { tree, text } = toContent(sanitize(element));
  const nodes = tree.children.filter((node) => node.type === 'element' || node.type === 'text');
  return { id, step, reason, text: text.replace(/\s+/g, ' ').slice(0, LIMITS.removalText), nodes };
}
