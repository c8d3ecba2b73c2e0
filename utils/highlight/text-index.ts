/** Elements whose text nobody sees. */
const UNSEEN = 'script, style, noscript, template, textarea';

/** The text below a node without its white space, which pages break as they like. */
export interface TextIndex {
  text: string;
  /** Text nodes, with the place of their first character in `text`. */
  nodes: { node: Text; start: number }[];
}

/** One pass over the text nodes. @param apart selector of elements whose text does not count. */
export function indexText(root: Node, apart: string = UNSEEN): TextIndex {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(apart) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
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

/**
 * The range of a stretch of `index.text`; as much of it as the nodes hold.
 * @throws {RangeError} where there is no text.
 */
export function rangeOf(index: TextIndex, start: number, end: number): Range {
  const first = nodeAt(index, start);
  const last = nodeAt(index, end - 1);
  const range = document.createRange();
  range.setStart(first.node, offsetIn(first.node, start - first.start));
  range.setEnd(last.node, Math.min(offsetIn(last.node, end - 1 - last.start) + 1, last.node.length));
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
