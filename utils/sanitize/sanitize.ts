import createDOMPurify, { type Config, type UponSanitizeAttributeHook, type WindowLike } from 'dompurify';
import { moveChildren } from '../page/move-children';
import {
  ADDRESS_ATTRIBUTES,
  ALLOWED_ADDRESS,
  ALLOWED_ATTRIBUTES,
  ALLOWED_ELEMENTS,
  PLAIN_ATTRIBUTES,
} from './allow-list';

const CONFIG = {
  ALLOWED_TAGS: [...ALLOWED_ELEMENTS],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  ALLOWED_URI_REGEXP: ALLOWED_ADDRESS,
  // DOMPurify tests the value of every attribute against that pattern, unless it is told which hold no address.
  ADD_URI_SAFE_ATTR: [...PLAIN_ATTRIBUTES],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;

/** Turns a page's element into one that is safe to show. */
export type Sanitize = (dirty: Element) => DocumentFragment;

/**
 * Makes the sanitiser for one window (the page's own in the browser, jsdom's in Node).
 * The strict allow-list is the first of three walls: after it the content is drawn from a tree, under a strict CSP.
 */
export function createSanitizer(window: WindowLike): Sanitize {
  const purify = createDOMPurify(window);
  purify.addHook('uponSanitizeAttribute', dropForeignValues);
  return (dirty) => {
    dropComments(dirty);
    plainNames(dirty);
    return purify.sanitize(dirty, CONFIG);
  };
}

/** NodeFilter.SHOW_COMMENT, which Node does not have. */
const SHOW_COMMENT = 128;

/** DOMPurify drops comments, and with one whatever holds text like "<x" beside it and no element: also the body itself. */
function dropComments(dirty: Element): void {
  const walker = dirty.ownerDocument.createTreeWalker(dirty, SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/**
 * Gives a plain name to wrappers that the allow-list does not know: DOMPurify keeps what they hold by copying it, deeply
 * and once for each wrapper around it; an article in five wrappers would be copied five times. And to what cannot stand
 * where it does: paragraphs around blocks, links in links, items in items. Scripts can build them, and what is dropped can
 * leave them behind (`<p><object><p>`); written down and read again, in a file or a book, they would come out as other
 * paragraphs, links and items. See https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
function plainNames(dirty: Element): void {
  for (const found of dirty.querySelectorAll('*')) {
    const plain = WRAPPERS.get(found.localName);
    const element = plain ? rename(found, plain) : found;
    // Blocks around that one had their turn before.
    const block = BLOCKS.has(element.localName) ? nearestAround(element, BLOCKS) : null;
    if (block?.localName === 'p') rename(block, 'div');
    const nesting = NESTING.get(element.localName);
    const own = nesting && nearestAround(element, nesting.bounds);
    if (own && nesting.kind.has(own.localName)) rename(element, nesting.plain);
  }
}

function nearestAround(element: Element, names: ReadonlySet<string>): Element | null {
  let around = element.parentElement;
  while (around && !names.has(around.localName)) around = around.parentElement;
  return around;
}

function rename(element: Element, name: 'div' | 'span'): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const kept of ['lang', 'dir']) {
    const value = element.getAttribute(kept);
    if (value) renamed.setAttribute(kept, value);
  }
  element.replaceWith(renamed);
  moveChildren(element, renamed);
  return renamed;
}

const WRAPPERS: ReadonlyMap<string, 'div' | 'span'> = new Map([
  ...'article main header footer hgroup center address nav menu fieldset'
    .split(' ')
    .map((name) => [name, 'div'] as const),
  ['font', 'span'],
]);

const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'div', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'aside', 'table'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary'],
]);

/** What must not stand in its own kind: the kind, what may come between as well, and the plain name. */
interface Nesting {
  kind: ReadonlySet<string>;
  bounds: ReadonlySet<string>;
  plain: 'div' | 'span';
}

const TERMS: Nesting = { kind: new Set(['dt', 'dd']), bounds: new Set(['dt', 'dd', 'dl']), plain: 'div' };

const NESTING: ReadonlyMap<string, Nesting> = new Map([
  ['a', { kind: new Set(['a']), bounds: new Set(['a']), plain: 'span' }],
  ['li', { kind: new Set(['li']), bounds: new Set(['li', 'ul', 'ol']), plain: 'div' }],
  ['dt', TERMS],
  ['dd', TERMS],
]);

const ADDRESSES: ReadonlySet<string> = new Set(ADDRESS_ATTRIBUTES);

/**
 * What DOMPurify's own rules let through and ours do not: `data:` pictures, which it always allows, and our own marks
 * on anything but our own element, with which a page could pass off its text as somebody's quotation.
 */
const dropForeignValues: UponSanitizeAttributeHook = (element, attribute) => {
  const { attrName, attrValue } = attribute;
  if (ADDRESSES.has(attrName) && !ALLOWED_ADDRESS.test(attrValue)) attribute.keepAttr = false;
  if (attrName === 'data-id' && element.localName !== 'removal-marker') attribute.keepAttr = false;
};
