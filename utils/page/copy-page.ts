import { LIMITS } from '../article/limits';
import { ReadError } from '../article/read-error';

/** A detached copy of the page: what happens to it never touches what the reader sees. */
export interface PageCopy {
  document: Document;
  url: string;
}

/**
 * Copies the live page into a detached document.
 * @throws {ReadError} `too-large` beyond `LIMITS.elements`, `empty` without a body.
 */
export function copyPage(page: Document, url: string): PageCopy {
  if (page.getElementsByTagName('*').length > LIMITS.elements) throw new ReadError('too-large');
  if (!page.body) throw new ReadError('empty');
  const copy = page.implementation.createHTMLDocument('');
  copy.replaceChild(copy.importNode(page.documentElement, true), copy.documentElement);
  return { document: copy, url };
}
