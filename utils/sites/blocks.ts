import type { Element, ElementContent, Root } from 'hast';

/**
 * What can be hidden as one: a list, a quotation or a table goes as a whole, so that no item is left without its list.
 * Everything else (div, section, ...) is looked into.
 */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'figure', 'table', 'details'],
  ...['ul', 'ol', 'dl', 'aside'],
]);

export function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

/** The blocks of a content tree, in the order of the text. */
export function blocksOf({ children }: Root | Element): Element[] {
  return children.flatMap((child): Element[] => {
    if (child.type !== 'element' || child.tagName === 'removal-marker') return [];
    return isBlock(child) ? [child] : blocksOf(child);
  });
}

/** All text of a node, captions too, white space collapsed. */
export function blockText(node: ElementContent): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

/** The links in a node. */
export function linksIn(node: ElementContent): Element[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'a' ? [node] : node.children.flatMap(linksIn);
}

function rawText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  // A line break or the end of a cell parts words.
  return node.tagName === 'br' ? ' ' : `${node.children.map(rawText).join('')}${isBlockInside(node) ? ' ' : ''}`;
}

function isBlockInside({ tagName }: Element): boolean {
  return BLOCKS.has(tagName) || ['li', 'dt', 'dd', 'td', 'th', 'figcaption', 'div', 'summary'].includes(tagName);
}
