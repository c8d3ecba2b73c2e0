import type { PlainArticle } from '../article/article';
import { LIMITS } from '../article/limits';
import { ReadError } from '../article/read-error';
import { readPlainArticle } from './read-plain-article';

/**
 * Reads another page of the site that the reader is on, with the reader's own cookies: a further page of the article.
 * Nothing of it runs or loads.
 * @throws {ReadError} `failed` for an address of another site, or when it cannot be fetched.
 */
export async function readAddress(page: Document, address: string): Promise<PlainArticle> {
  const url = new URL(address, page.location.href);
  if (url.origin !== page.location.origin) throw new ReadError('failed', 'a page of another site');
  const signal = AbortSignal.timeout(LIMITS.nextPageMs);
  const response = await fetch(url, { credentials: 'same-origin', redirect: 'error', signal });
  if (!response.ok) throw new ReadError('failed', `the site answered ${response.status}`);
  const html = await response.text();
  if (html.length > LIMITS.nextPageHtml) throw new ReadError('too-large');
  return readPlainArticle(new DOMParser().parseFromString(html, 'text/html'), url.href, page.defaultView);
}
