// Not the package's index: it brings along a second file that decides whether a page is readable.
import Readability from '@mozilla/readability/Readability.js';
import type { Metadata } from '../article/metadata';
import type { PageCopy } from '../page/copy-page';
import { findRegion, type Region } from './find-region';
import { indexPage, type PageIndex } from './index-page';
import { measureText } from './measure-text';
import { captionsToParagraphs, photoCaptions } from './pictures';
import { numberBlocks, restoreLost } from './restore-lost';
import { unwrapBlocks } from './unwrap-blocks';

/** Share of a region's prose that Readability must keep, when the region is known to be the body, and when not. */
const KEPT_OF_BODY = 0.97;
const KEPT_OF_ARTICLE = 0.8;

/** Prose beside the captions of a photo page, UTF-16 units: a call to buy prints. */
const MOST_PHOTO_PROSE = 250;

/** Main content as it lies in the page, and what the page says about it. */
export interface RawArticle {
  metadata: Metadata;
  body: Element;
}

/**
 * Finds the main content of a swept copy; `null` where the page holds no article.
 * @param metadata what the page says about its article, read before it was swept.
 */
export function extractArticle(copy: PageCopy, metadata: Metadata): RawArticle | null {
  const { body } = copy.document;
  const index = indexPage(body, copy.baseUrl);
  const photos = isPhotoPage(body, index) ? photoPage(body) : null;
  if (photos) return { body: photos, metadata };
  const region = findRegion(body, index);
  const { measures } = index;
  const found =
    region.element === body ? parsePage(copy.document, measures) : parseRegion(copy.document, region, measures);
  return found && { body: found, metadata };
}

/** No paragraph, or hardly one beside several captions that say far more. */
function isPhotoPage(body: Element, { measures }: PageIndex): boolean {
  const prose = measures.get(body)?.prose ?? 0;
  if (prose === 0 || prose > MOST_PHOTO_PROSE) return prose === 0;
  const captions = photoCaptions(body);
  return captions.length >= 3 && captions.reduce((sum, text) => sum + text.length, 0) > 2 * prose;
}

/** A page without a paragraph may still tell its story in captions. */
function photoPage(body: Element): Element | null {
  const paragraphs = captionsToParagraphs(body);
  if (paragraphs.length === 0) return null;
  const article = body.ownerDocument.createElement('article');
  for (const { figure, paragraph } of paragraphs) article.append(figure, paragraph);
  return article;
}

function parsePage(document: Document, measures: PageIndex['measures']): Element | null {
  unwrapBlocks(document.body, 'figure');
  unnameHeadings(document.body);
  const blocks = numberBlocks(document.body, measures);
  const found = parse(document);
  if (found) restoreLost(found, blocks);
  return found;
}

/**
 * Readability sees the region alone. It may still take one part of it for the whole, or throw out a list that
 * belongs to the text; where it loses prose, the region itself is the better answer.
 */
function parseRegion(document: Document, { element, isBody }: Region, measures: PageIndex['measures']): Element {
  unwrapBlocks(element, 'p, figure');
  const whole = element.cloneNode(true) as Element;
  document.body.replaceChildren(element);
  unnameHeadings(element);
  const blocks = numberBlocks(element, measures);
  const found = parse(document);
  const least = (isBody ? KEPT_OF_BODY : KEPT_OF_ARTICLE) * proseOf(whole);
  if (!found || proseOf(found) < least) return whole;
  restoreLost(found, blocks);
  return found;
}

/**
 * Readability drops headings by their names: `subheader` for the "header" in it, and an id that repeats the heading's
 * own words for any of them. What is no heading of the text has gone before.
 */
function unnameHeadings(body: Element): void {
  for (const heading of body.querySelectorAll('h2, h3, h4, h5, h6')) {
    heading.removeAttribute('class');
    heading.removeAttribute('id');
  }
}

function parse(document: Document): Element | null {
  const options = { serializer: (node: Node) => node as Element, keepClasses: true, disableJSONLD: true };
  return new Readability<Element>(document, options).parse()?.content ?? null;
}

function proseOf(element: Element): number {
  return measureText(element).get(element)?.prose ?? 0;
}
