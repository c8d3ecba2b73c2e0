import type { PlainArticle } from '../article/article';
import { ReadError } from '../article/read-error';
import { extractArticle } from '../extraction/extract-article';
import { copyPage } from '../page/copy-page';
import { finishArticle } from './read-plain-article';

/**
 * Reads only what the reader has selected; the headline, byline and date are the page's.
 * @throws {ReadError} `empty` when nothing is selected.
 */
export function readSelection(page: Document, url: string): PlainArticle {
  const body = selectedBody(page);
  const { metadata } = extractArticle(copyPage(page, url));
  return finishArticle({ metadata, body }, page);
}

function selectedBody(page: Document): Element {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed) throw new ReadError('empty', 'nothing is selected');
  const body = page.implementation.createHTMLDocument('').createElement('article');
  for (let i = 0; i < selection.rangeCount; i += 1) {
    body.append(body.ownerDocument.importNode(selection.getRangeAt(i).cloneContents(), true));
  }
  return body;
}
