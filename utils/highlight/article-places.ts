import type { TextRange } from '../article/quotation';
import { indexText, rangeOf, type TextIndex } from './text-index';

/** What is drawn in the article but is not running text: captions, what was put back, buttons. */
const APART = 'figcaption, .restored, button, .image-missing, [aria-hidden="true"]';

/** Where the characters of an article's running text stand in the drawn article, and the other way round. */
export interface ArticlePlaces {
  /** The drawn range of a stretch of the running text; null where it holds no letter, or none that is drawn. */
  toRange(stretch: TextRange): Range | null;
  /** The stretch of the running text that a drawn range covers, without white space around; null for none. */
  toStretch(range: Range): TextRange | null;
}

/** Where a part of the text is not drawn, the next node is looked for this far on, if it is long enough to be told. */
const LOOK_AHEAD = 5000;
const TELLING = 8;

/**
 * The drawn article and its running text have the same characters in the same order, white space aside, so counting
 * leads from one to the other. What is drawn and is not in the text is left out; what is not drawn has no range.
 * @param text `content.text`. @returns null where nothing of it is drawn.
 */
export function articlePlaces(root: Node, text: string): ArticlePlaces | null {
  const placed = placeNodes(indexText(root, APART), text.replace(/\s+/g, ''));
  if (placed.nodes.length === 0) return null;
  const solidBefore = countSolid(text);
  return {
    toRange({ start, end }) {
      const [from = 0, to = 0] = [solidBefore[start], solidBefore[end]];
      const range = to > from ? rangeOf(placed, from, to) : null;
      return range?.collapsed ? null : range;
    },
    toStretch(range) {
      let [start, end] = [Number.POSITIVE_INFINITY, 0];
      for (const { node, start: place } of placed.nodes) {
        if (!range.intersectsNode(node)) continue;
        const [a, b] = offsetsIn(range, node);
        const before = node.data.slice(0, a).replace(/\s+/g, '').length;
        const length = node.data.slice(a, b).replace(/\s+/g, '').length;
        if (length === 0) continue;
        start = Math.min(start, place + before);
        end = place + before + length;
      }
      return end > start ? { start: placeOf(solidBefore, start), end: placeOf(solidBefore, end - 1) + 1 } : null;
    },
  };
}

/** Each text node's place in the article's solid text. They come in its order, so each is looked for behind the last. */
function placeNodes({ text, nodes }: TextIndex, solid: string): TextIndex {
  const placed: TextIndex['nodes'] = [];
  let end = 0;
  nodes.forEach(({ node, start }, index) => {
    const words = text.slice(start, nodes[index + 1]?.start);
    const place = solid.startsWith(words, end) ? end : placeAhead(solid, words, end);
    if (place === -1) return;
    placed.push({ node, start: place });
    end = place + words.length;
  });
  return { text: solid, nodes: placed };
}

function placeAhead(solid: string, words: string, from: number): number {
  const ahead = words.length < TELLING ? -1 : solid.slice(from, from + LOOK_AHEAD).indexOf(words);
  return ahead === -1 ? -1 : from + ahead;
}

function offsetsIn(range: Range, node: Text): [start: number, end: number] {
  return [
    range.startContainer === node ? range.startOffset : 0,
    range.endContainer === node ? range.endOffset : node.length,
  ];
}

/** For each place in the text, how many characters before it are not white space; one more entry for the end. */
function countSolid(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i += 1) counts[i + 1] = (counts[i] ?? 0) + (/\s/.test(text.charAt(i)) ? 0 : 1);
  return counts;
}

/** The place of the n-th character that is not white space, by halves. */
function placeOf(solidBefore: Uint32Array, n: number): number {
  let low = 0;
  let high = solidBefore.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((solidBefore[middle + 1] ?? 0) > n) high = middle;
    else low = middle + 1;
  }
  return low;
}
