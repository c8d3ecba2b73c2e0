import type { PlainArticle } from '../article/article';
import { ReadError } from '../article/read-error';
import { sweepPage } from '../cleanup/sweep-page';
import { indexPage } from '../extraction/index-page';
import { readMetadata } from '../extraction/read-metadata';
import { copyPage, copyPart } from '../page/copy-page';
import { windowOf } from '../page/native-dom';
import { finishArticle } from './read-plain-article';

/**
 * Reads only what the reader has selected; the headline, byline and date are the page's.
 * @throws {ReadError} `empty` when nothing is selected.
 */
export function readSelection(page: Document, url: string): PlainArticle {
  const { document } = copyPart(page, url, selectedPart(page));
  const whole = copyPage(page, url);
  const metadata = readMetadata(whole, indexPage(whole.document.body, whole.baseUrl));
  const log = sweepPage(document, indexPage(document.body));
  // A body element itself is nothing that an article may hold.
  const body = document.createElement('article');
  body.append(...document.body.childNodes);
  return finishArticle({ metadata, body }, log, windowOf(page));
}

function selectedPart(page: Document): DocumentFragment {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed) throw new ReadError('empty', 'nothing is selected');
  const part = page.implementation.createHTMLDocument('').createDocumentFragment();
  for (let i = 0; i < selection.rangeCount; i += 1) part.append(selection.getRangeAt(i).cloneContents());
  return part;
}
