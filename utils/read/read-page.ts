import type { Article } from '../article/article';
import { LIMITS } from '../article/limits';
import type { Removal } from '../article/removal';
import { cleanArticle, type RemovedPart } from '../cleanup/clean-article';
import { toContent } from '../content/to-content';
import { extractArticle, type RawArticle } from '../extraction/extract-article';
import { copyPage } from '../page/copy-page';
import { extractQuotations } from '../quotations/extract-quotations';
import { createSanitizer, type Sanitize } from '../sanitize/sanitize';

/**
 * The whole way from a page to an article that shows who said what. The page is read, never changed.
 * @param page a document with a window (the live page, or jsdom's).
 * @param url the page's address, for relative links and metadata.
 * @throws {ReadError} where there is no article.
 */
export function readPage(page: Document, url: string): Article {
  return finishArticle(extractArticle(copyPage(page, url)), page);
}

/** What follows once the article's part of the page is known: clean, sanitise, find quotations. */
export function finishArticle(raw: RawArticle, page: Document): Article {
  if (!page.defaultView) throw new TypeError('an article is read from a document with a window');
  const sanitize = createSanitizer(page.defaultView);
  const { metadata, body, removals } = cleanArticle(raw);
  const content = toContent(sanitize(body));
  const { quotations, speakers, language } = extractQuotations(content.text, { language: metadata.language });
  return {
    metadata: { ...metadata, language },
    content,
    quotations,
    speakers,
    removals: removals.map((part) => toRemoval(part, sanitize)),
    completeness: { complete: true, nextPages: [] },
  };
}

function toRemoval({ id, step, reason, element }: RemovedPart, sanitize: Sanitize): Removal {
  const { tree, text } = toContent(sanitize(element));
  const nodes = tree.children.filter((node) => node.type === 'element' || node.type === 'text');
  return { id, step, reason, text: text.replace(/\s+/g, ' ').slice(0, LIMITS.removalText), nodes };
}
