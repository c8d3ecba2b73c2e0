import type { PlainArticle } from '../article/article';
import { LIMITS } from '../article/limits';
import { ReadError } from '../article/read-error';
import { fetchPage } from './fetch-page';
import { readPlainArticle } from './read-plain-article';

/**
 * Reads another page of the site that the reader is on, with the reader's own cookies: a further page of the article.
 * Nothing of it runs or loads.
 * @param stop ends the fetching when the reader does not want to wait.
 * @throws {ReadError} `failed` for an address of another site, or when it cannot be fetched.
 */
export async function readAddress(page: Document, address: string, stop: AbortSignal): Promise<PlainArticle> {
  const url = new URL(address, page.location.href);
  if (url.origin !== page.location.origin) throw new ReadError('failed', 'a page of another site');
  const signal = AbortSignal.any([stop, AbortSignal.timeout(LIMITS.nextPageMs)]);
  const html = await fetchPage(url, signal);
  return readPlainArticle(new DOMParser().parseFromString(html, 'text/html'), url.href, page.defaultView);
}
