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
    plainWrappers(dirty);
    return purify.sanitize(dirty, CONFIG);
  };
}

/**
 * Gives wrappers that the allow-list does not know an allowed name. DOMPurify keeps what they hold by copying it,
 * deeply and once for each wrapper around it; an article in five wrappers would be copied five times.
 */
function plainWrappers(dirty: Element): void {
  for (const wrapper of dirty.querySelectorAll('*')) {
    if (!WRAPPERS.has(wrapper.localName)) continue;
    const plain = dirty.ownerDocument.createElement(wrapper.localName === 'font' ? 'span' : 'div');
    wrapper.replaceWith(plain);
    moveChildren(wrapper, plain);
  }
}

const WRAPPERS = new Set('article main header footer hgroup center address nav menu font fieldset'.split(' '));

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
