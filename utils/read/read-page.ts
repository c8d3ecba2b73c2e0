import type { Article } from '../article/article';
import { lexiconOf } from '../quotations/lexicon/lexicon-of';
import { addQuotations } from './add-quotations';
import { readPlainArticle } from './read-plain-article';

/**
 * The whole way from a page to an article that shows who said what. The page is read, never changed.
 * In the extension its two halves run apart: the first in the page, the second where the article is shown.
 * @param page a document with a window (the live page, or jsdom's).
 * @param url the page's address, for relative links and metadata.
 * @throws {ReadError} where there is no article.
 */
export function readPage(page: Document, url: string): Article {
  return addQuotations(readPlainArticle(page, url), lexiconOf);
}
