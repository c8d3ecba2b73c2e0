import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import type { Content } from '../article/content';
import { textOf } from './walk-text';

/** A block shorter than this may well stand twice: "Ya.", a subheading. UTF-16 units. */
const REPEATABLE = 40;
const BLOCKS = new Set(['p', 'li', 'blockquote', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'tr', 'img']);

/**
 * Joins the pages of one article. Paragraphs and pictures that an earlier page already had are left out: sites
 * repeat the lead, the picture and the last paragraph on every page.
 */
export function joinContents(pages: readonly Content[]): Content {
  const seen = new Set<string>();
  const children: RootContent[] = [];
  for (const { tree } of pages) {
    const own = new Set<string>();
    children.push(...withoutSeen(tree.children, seen, own));
    for (const key of own) seen.add(key);
  }
  const tree = { type: 'root' as const, children };
  return { tree, text: textOf(tree) };
}

function withoutSeen<T extends RootContent | ElementContent>(
  nodes: readonly T[],
  seen: ReadonlySet<string>,
  own: Set<string>,
): T[] {
  return nodes.flatMap((node): T[] => {
    if (node.type !== 'element') return [node];
    const key = BLOCKS.has(node.tagName) ? keyOf(node) : '';
    if (key && seen.has(key)) return [];
    if (key) own.add(key);
    return [{ ...node, children: withoutSeen(node.children, seen, own) }];
  });
}

function keyOf(element: Element): string {
  if (element.tagName === 'img') return `img ${String(element.properties.src ?? '')}`;
  const text = plain(element)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return text.length >= REPEATABLE ? text : '';
}

function plain(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}
