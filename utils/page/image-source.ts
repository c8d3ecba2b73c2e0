import { LAZY_SOURCES, SOURCE_SETS } from './copy-rules';
import type { NativeDom } from './native-dom';

const PLACEHOLDER =
  /^data:|(?:^|[/_.-])(?:blank|spacer|placeholder|lazy|loading|transparent|pixel|1x1|grey|gray)\.(?:gif|png|svg|jpe?g)/i;
const NOSCRIPT_IMAGE = /<img\s[^>]{0,3000}/i;
const IMAGE_ADDRESS = /\ssrc\s*=\s*["']?([^"'\s>]{1,2000})/i;
/** A counter, not a picture. <img width="1" height="1" style="display:none"> */
const PIXEL = /\s(?:width|height)\s*=\s*["']?[01](?:px)?["'\s/]|display\s*:\s*none/i;
/** Wide enough for the reader's column on a sharp screen; a larger file only costs. */
const WANTED_WIDTH = 1_200;

/**
 * The address of an image's real file: lazy-loading scripts leave a placeholder in `src` until the image scrolls
 * into view. Empty when none is found.
 */
export function imageSource(image: Element, dom: NativeDom): string {
  const source = dom.attribute(image, 'src') ?? '';
  if (source && !PLACEHOLDER.test(source.slice(0, 300))) return source;
  for (const name of LAZY_SOURCES) {
    const lazy = dom.attribute(image, name);
    if (lazy && !PLACEHOLDER.test(lazy.slice(0, 300))) return lazy;
  }
  return fromSourceSet(image, dom);
}

/** The address that an image or a `<source>` gives in a choice of sizes. */
export function fromSourceSet(element: Element, dom: NativeDom): string {
  for (const name of SOURCE_SETS) {
    const set = dom.attribute(element, name);
    if (set) return bestOf(set.slice(0, 8_000));
  }
  return '';
}

/** The address of the image that a page keeps for browsers without scripts; not that of a counting pixel. */
export function noscriptImage(html: string): string {
  const image = `${NOSCRIPT_IMAGE.exec(html.slice(0, 4_000))?.[0] ?? ''} `;
  return PIXEL.test(image) ? '' : (IMAGE_ADDRESS.exec(image)?.[1] ?? '').replace(/&amp;/g, '&');
}

function bestOf(set: string): string {
  let best = '';
  let bestWidth = 0;
  for (const [, address = '', size = '', unit] of set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)) {
    const width = unit === 'w' ? Number(size) : Number(size || 1) * 600;
    const better = bestWidth < WANTED_WIDTH ? width > bestWidth : width >= WANTED_WIDTH && width < bestWidth;
    if (!PLACEHOLDER.test(address) && (better || !best)) [best, bestWidth] = [address, width];
  }
  return best;
}
