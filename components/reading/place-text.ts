import type { TextRange } from '../../utils/article/quotation';

/** A text node of the drawn article and the place of its first character in `content.text`. */
interface PlacedNode {
  node: Text;
  start: number;
}

/** Drawn inside the text, yet none of it: initials, captions, what the reader put back, ways to load a picture. */
const APART = 'button, figcaption, .image-missing, .restored, [aria-hidden="true"]';

/** White space that stands between two pieces in `content.text` and not in the drawn article; a blank line at most. */
const LONGEST_SEPARATOR = 2;

/** Where a part of the text is not drawn, the next piece is looked for this far on, if it is long enough to be told. */
const LOOK_AHEAD = 5000;
const TELLING = 8;

/**
 * Finds every text node of a drawn article in the article's text. The nodes come in the text's order, so each is looked
 * for where the one before it ended; one that is not there (drawn by us, not by the page) is left out.
 */
export function placeText(root: Node, text: string): PlacedNode[] {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(APART) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const placed: PlacedNode[] = [];
  let end = 0;
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    if (!(node instanceof Text) || node.data === '') continue;
    const start = placeOf(node.data, text, end);
    if (start === -1) continue;
    placed.push({ node, start });
    end = start + node.data.length;
  }
  return placed;
}

function placeOf(words: string, text: string, from: number): number {
  for (let start = from; start <= from + LONGEST_SEPARATOR; start += 1) {
    if (text.startsWith(words, start)) return start;
    if (!/\s/.test(text.charAt(start))) break;
  }
  const ahead = words.length < TELLING ? -1 : text.slice(from, from + LOOK_AHEAD).indexOf(words);
  return ahead === -1 ? -1 : from + ahead;
}

/** The drawn place of a stretch of the article's text; `null` where none of it is drawn. */
export function rangeOf(placed: readonly PlacedNode[], { start, end }: TextRange): Range | null {
  const first = placed[lastAtOrBefore(placed, start)];
  const last = placed[lastAtOrBefore(placed, end - 1)];
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/** Where a point of the drawn article is in the article's text; -1 outside of it. */
export function offsetOf(placed: readonly PlacedNode[], node: Node, offset: number): number {
  const place = placed.find((candidate) => candidate.node === node);
  return place ? place.start + offset : -1;
}

function lastAtOrBefore(placed: readonly PlacedNode[], offset: number): number {
  let from = 0;
  let to = placed.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((placed[middle]?.start ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
