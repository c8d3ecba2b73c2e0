import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import { ALLOWED_ADDRESS, ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS } from './allow-list';

const CONFIG = {
  ALLOWED_TAGS: [...ALLOWED_ELEMENTS],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  ALLOWED_URI_REGEXP: ALLOWED_ADDRESS,
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
  return (dirty) => purify.sanitize(dirty, CONFIG);
}
