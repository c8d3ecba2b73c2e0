import { Readability } from '@mozilla/readability';
import type { Metadata } from '../article/metadata';
import { ReadError } from '../article/read-error';
import type { PageCopy } from '../page/copy-page';
import { findRegion, type Region } from './find-region';
import { indexPage } from './index-page';
import { measureText } from './measure-text';

/** Share of a region's prose that Readability must keep, when the region is known to be the body, and when not. */
const KEPT_OF_BODY = 0.97;
const KEPT_OF_ARTICLE = 0.8;

/** Main content as it lies in the page, and what the page says about it. */
export interface RawArticle {
  metadata: Metadata;
  body: Element;
}

/**
 * Finds the main content and the metadata of a copied page.
 * @throws {ReadError} where the page holds no article.
 */
export function extractArticle(copy: PageCopy, metadata: Metadata): RawArticle {
  const { body } = copy.document;
  const region = findRegion(body, indexPage(body));
  const found = region.element === body ? parse(copy.document) : parseRegion(copy.document, region);
  if (!found) throw new ReadError('not-article');
  return { body: found, metadata };
}

/**
 * Readability sees the region alone. It may still take one part of it for the whole, or throw out a list that
 * belongs to the text; where it loses prose, the region itself is the better answer.
 */
function parseRegion(document: Document, { element, isBody }: Region): Element | null {
  const whole = element.cloneNode(true) as Element;
  document.body.replaceChildren(element);
  const found = parse(document);
  const kept = found ? proseOf(found) : 0;
  return found && kept >= (isBody ? KEPT_OF_BODY : KEPT_OF_ARTICLE) * proseOf(whole) ? found : whole;
}

function parse(document: Document): Element | null {
  const options = { serializer: (node: Node) => node as Element, keepClasses: true, disableJSONLD: true };
  return new Readability<Element>(document, options).parse()?.content ?? null;
}

function proseOf(element: Element): number {
  return measureText(element).get(element)?.prose ?? 0;
}
