import type { PlainArticle } from '../article/article';
import { LIMITS } from '../article/limits';
import type { Removal } from '../article/removal';
import { cleanArticle, type RemovedPart } from '../cleanup/clean-article';
import { toContent } from '../content/to-content';
import { extractArticle, type RawArticle } from '../extraction/extract-article';
import { copyPage } from '../page/copy-page';
import { createSanitizer, type Sanitize } from '../sanitize/sanitize';

/**
 * The half of the way that needs the page: copy, extract, clean, sanitise.
 * @throws {ReadError} where there is no article.
 */
export function readPlainArticle(page: Document, url: string): PlainArticle {
  return finishArticle(extractArticle(copyPage(page, url)), page);
}

/** What follows once the article's part of the page is known. */
export function finishArticle(raw: RawArticle, page: Document): PlainArticle {
  if (!page.defaultView) throw new TypeError('an article is read from a document with a window');
  const sanitize = createSanitizer(page.defaultView);
  const { metadata, body, removals } = cleanArticle(raw);
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
