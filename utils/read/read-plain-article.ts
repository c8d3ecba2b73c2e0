import type { PlainArticle } from '../article/article';
import type { Content } from '../article/content';
import { LIMITS } from '../article/limits';
import { ReadError } from '../article/read-error';
import type { Removal } from '../article/removal';
import { cleanArticle } from '../cleanup/clean-article';
import type { RemovalLog, RemovedPart } from '../cleanup/removal-log';
import { sweepPage } from '../cleanup/sweep-page';
import { toContent } from '../content/to-content';
import { extractArticle, type RawArticle } from '../extraction/extract-article';
import { indexPage } from '../extraction/index-page';
import { readAnnouncement } from '../extraction/read-announcement';
import { readMetadata } from '../extraction/read-metadata';
import { copyPage } from '../page/copy-page';
import { findNextPages } from '../page/find-next-pages';
import { moveChildren } from '../page/move-children';
import { windowOf } from '../page/native-dom';
import { createSanitizer } from '../sanitize/sanitize';
import { completenessOf } from './completeness-of';
import { refusalOf } from './refusal-of';

/**
 * The half of the way that needs the page: copy, read what the page says, sweep, extract, clean, sanitise.
 * @param window the page's own; for a fetched page, which has none, that of the page it was fetched for.
 * @throws {ReadError} where there is no article.
 */
export function readPlainArticle(page: Document, url: string, window = windowOf(page)): PlainArticle {
  const steps = readSteps(page, url, window);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, step by step: only the first of them looks at the live page, the others at the copy that it makes. */
export function* readSteps(
  page: Document,
  url: string,
  window: Document['defaultView'],
): Generator<undefined, PlainArticle> {
  // Chromium lets the script run in its PDF viewer, where there is nothing but a frame.
  if (page.contentType === 'application/pdf') throw new ReadError('pdf');
  const copy = copyPage(page, url);
  yield;
  const index = indexPage(copy.document.body, copy.baseUrl);
  const metadata = readMetadata(copy, index);
  const announcement = readAnnouncement(copy, index);
  const nextPages = findNextPages(copy);
  const log = sweepPage(copy.document, index);
  yield;
  const raw = extractArticle(copy, metadata);
  yield;
  const article = raw && finishArticle(raw, log, window);
  const refusal = refusalOf(article?.content.text ?? '', announcement);
  if (refusal || !article) throw refusal ?? new ReadError('not-article');
  const { content, removals } = article;
  return { ...article, completeness: completenessOf(content.text, removals, announcement, nextPages) };
}

/** What follows once the article's part of the page is known. */
export function finishArticle(raw: RawArticle, log: RemovalLog, window: Document['defaultView']): PlainArticle {
  if (!window) throw new TypeError('sanitising needs a window');
  const { metadata, body, removals } = cleanArticle(raw, log);
  const [content, ...parts] = sanitizeAll([body, ...removals.map(({ element }) => element)], window);
  return {
    metadata,
    content: content ?? { tree: { type: 'root', children: [] }, text: '' },
    removals: removals.flatMap((part, index) => toRemoval(part, parts[index]) ?? []),
    completeness: { complete: true, nextPages: [] },
  };
}

/** Sanitises the body and each removed part in one pass: the sanitiser's own start costs more than a small part. */
function sanitizeAll(elements: readonly Element[], window: Parameters<typeof createSanitizer>[0]): Content[] {
  const [first] = elements;
  if (!first) return [];
  const all = first.ownerDocument.createElement('div');
  for (const element of elements) moveChildren(element, all.appendChild(first.ownerDocument.createElement('div')));
  const safe = createSanitizer(window)(all).firstElementChild;
  const contents: Content[] = [];
  for (let part = safe?.firstElementChild; part; part = part.nextElementSibling) {
    const fragment = part.ownerDocument.createDocumentFragment();
    moveChildren(part, fragment);
    contents.push(toContent(fragment));
  }
  return contents;
}

function toRemoval({ id, step, reason }: RemovedPart, content: Content | undefined): Removal | null {
  if (!content) return null;
  const nodes = content.tree.children.filter((node) => node.type === 'element' || node.type === 'text');
  return { id, step, reason, text: content.text.replace(/\s+/g, ' ').slice(0, LIMITS.removalText), nodes };
}
