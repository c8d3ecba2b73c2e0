/** A passage of the article, as the reader sees it. */
export interface Passage {
  id: string;
  text: string;
}

/** Elements whose text nobody sees. */
const UNSEEN = 'script, style, noscript, template, textarea';

/**
 * Finds passages in a live page, in the order given: each from the end of the one before, so that a sentence that also
 * stands in a teaser is found in the text. White space does not count, since the page may break it differently.
 * One pass over the page's text nodes; the page is not changed.
 * @returns passage id -> range; what is not found is left out.
 */
export function findPassages(root: Node, passages: readonly Passage[]): Map<string, Range> {
  const index = indexText(root);
  const found = new Map<string, Range>();
  let from = 0;
  for (const { id, text } of passages) {
    const wanted = text.replace(/\s+/g, '');
    const later = wanted === '' ? -1 : index.text.indexOf(wanted, from);
    const start = later < 0 && wanted !== '' ? index.text.indexOf(wanted) : later;
    if (start < 0) continue;
    found.set(id, rangeOf(index, start, start + wanted.length));
    from = start + wanted.length;
  }
  return found;
}

interface TextIndex {
  /** All text without white space. */
  text: string;
  /** Text nodes, with the place of their first character in `text`. */
  nodes: { node: Text; start: number }[];
}

function indexText(root: Node): TextIndex {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(UNSEEN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const parts: string[] = [];
  const nodes: TextIndex['nodes'] = [];
  let start = 0;
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!(node instanceof Text)) continue;
    const part = node.data.replace(/\s+/g, '');
    if (part === '') continue;
    nodes.push({ node, start });
    parts.push(part);
    start += part.length;
  }
  return { text: parts.join(''), nodes };
}

function rangeOf(index: TextIndex, start: number, end: number): Range {
  const first = nodeAt(index, start);
  const last = nodeAt(index, end - 1);
  const range = document.createRange();
  range.setStart(first.node, offsetIn(first.node, start - first.start));
  range.setEnd(last.node, offsetIn(last.node, end - 1 - last.start) + 1);
  return range;
}

/** The text node that holds a place; by halves, since a page may have thousands. */
function nodeAt({ nodes }: TextIndex, place: number): TextIndex['nodes'][number] {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((nodes[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const entry = nodes[low];
  if (!entry) throw new RangeError(`no text at ${place}`);
  return entry;
}

/** Offset in a node's data of its n-th character that is not white space. */
function offsetIn(node: Text, n: number): number {
  let left = n;
  for (let i = 0; i < node.data.length; i += 1) {
    if (/\s/.test(node.data.charAt(i))) continue;
    if (left === 0) return i;
    left -= 1;
  }
  return node.data.length;
}
