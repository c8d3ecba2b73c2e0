import type { Element, ElementContent, Root, RootContent } from 'hast';

/** A heading of the article. */
export interface Section {
  /** The id that its heading has where the article is drawn: "section-1". */
  id: string;
  /** 1 for the highest level that the article uses, whatever the page calls it. */
  level: number;
  title: string;
}

const HEADING = /^h[1-6]$/;

/** Characters of a heading in the table of contents; more is not a heading any more. */
const LONGEST_TITLE = 200;

/** The article's headings in order. Empty ones are left out. */
export function outlineOf(tree: Root): Section[] {
  const headings = headingsIn(tree.children);
  const top = Math.min(...headings.map(levelOf));
  return headings.map((heading, index) => ({
    id: sectionId(index),
    level: levelOf(heading) - top + 1,
    title: titleOf(heading).slice(0, LONGEST_TITLE),
  }));
}

/** A copy of the tree whose headings have the outline's ids. They are ours: an id never comes from a page. */
export function nameHeadings(tree: Root): Root {
  const ids = new Map(headingsIn(tree.children).map((heading, index) => [heading, sectionId(index)]));
  return ids.size === 0 ? tree : { ...tree, children: tree.children.map((child) => named(child, ids)) };
}

function sectionId(index: number): string {
  return `section-${index + 1}`;
}

function headingsIn(nodes: readonly RootContent[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    if (!HEADING.test(node.tagName)) return headingsIn(node.children);
    return titleOf(node) === '' ? [] : [node];
  });
}

function named<Node extends RootContent | ElementContent>(node: Node, ids: ReadonlyMap<Element, string>): Node {
  if (node.type !== 'element') return node;
  const id = ids.get(node);
  if (id) return { ...node, properties: { ...node.properties, id } };
  return { ...node, children: node.children.map((child) => named(child, ids)) };
}

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1));
}

function titleOf(heading: Element): string {
  return wordsIn(heading).replace(/\s+/g, ' ').trim();
}

function wordsIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsIn).join('') : '';
}
