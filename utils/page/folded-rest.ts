import type { NativeDom } from './native-dom';

/** On the button that unfolds the rest of a text. Baca Selengkapnya */
const UNFOLDS =
  /^\W*(?:(?:baca|lihat|tampilkan|buka)\s+(?:selengkapnya|lengkapnya|semua|lebih|lanjut)|selengkapnya|lanjut(?:kan)? (?:mem)?baca|(?:read|show|see|view)\s+(?:more|full|all)|continue reading)/i;
/** UTF-16 units of a button's label, and nodes that are looked at for it. */
const LABEL_LENGTH = 60;
const LABEL_NODES = 20;
/** Nodes of the hidden part that are looked at, UTF-16 units of a paragraph in it, and how many of them make a text. */
const NODES = 3_000;
const PARAGRAPH_LENGTH = 60;
const LEAST_PARAGRAPHS = 2;

/**
 * UTF-16 units of the paragraphs in a hidden element that a button beside it unfolds ("Baca Selengkapnya"): the rest of
 * an article that its page shows only after a click. 0 for any other hidden element.
 * @param before the element in front of it.
 */
export function foldedRest(hidden: Element, before: Element | null, dom: NativeDom): number {
  if (![before, nextElement(hidden, dom)].some((element) => element && UNFOLDS.test(labelOf(element, dom)))) return 0;
  const paragraphs: number[] = [];
  for (const node of nodesIn(hidden, NODES, dom)) {
    if (dom.nodeType(node) !== 1 || dom.localName(node as Element) !== 'p') continue;
    const { length } = dom.text(node).trim();
    if (length >= PARAGRAPH_LENGTH) paragraphs.push(length);
  }
  return paragraphs.length >= LEAST_PARAGRAPHS ? paragraphs.reduce((sum, length) => sum + length, 0) : 0;
}

function nextElement(element: Element, dom: NativeDom): Element | null {
  let next = dom.nextSibling(element);
  while (next && dom.nodeType(next) !== 1) next = dom.nextSibling(next);
  return next as Element | null;
}

function labelOf(element: Element, dom: NativeDom): string {
  let label = '';
  for (const node of nodesIn(element, LABEL_NODES, dom)) {
    if (dom.nodeType(node) === 3) label += dom.text(node);
    if (label.length > LABEL_LENGTH) return '';
  }
  return label;
}

/** An element's descendants in document order, at most so many. */
function* nodesIn(element: Element, most: number, dom: NativeDom): Generator<Node> {
  const stack: Node[] = [];
  let node = dom.firstChild(element);
  for (let count = 0; node && count < most; count += 1) {
    yield node;
    const next = dom.nextSibling(node);
    if (next) stack.push(next);
    node = dom.firstChild(node) ?? stack.pop() ?? null;
  }
}
