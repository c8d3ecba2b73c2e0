import type { Element, ElementContent } from 'hast';
import { epubChildren } from './epub-children';

/*
 * Browsers show any element in any other; a book must have each where HTML allows it ("EPUB 3.3", 6.1 XHTML), and
 * scripts of pages build what no parser would. What stands in the wrong place becomes a plain box, or its parent does.
 */

const BLOCKS = new Set(
  `p div section aside blockquote pre hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd figure figcaption details summary table
  caption thead tbody tfoot tr th td`.split(/\s+/),
);
/** Those that may hold text and inline elements only. */
const PHRASING = new Set(
  `p pre h1 h2 h3 h4 h5 h6 em strong b i u s sub sup small mark q cite abbr time code kbd samp var span bdi bdo ruby rt
  rp`.split(/\s+/),
);
/** Element -> where it may stand. */
const PARENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['ul', 'ol']],
  ['dt', ['dl']],
  ['dd', ['dl']],
  ['figcaption', ['figure']],
  ['summary', ['details']],
  ['caption', ['table']],
  ['thead', ['table']],
  ['tbody', ['table']],
  ['tfoot', ['table']],
  ['tr', ['thead', 'tbody', 'tfoot']],
  ['th', ['tr']],
  ['td', ['tr']],
  ['rt', ['ruby']],
  ['rp', ['ruby']],
]);

/** The same content with each element where a book may have it. */
export function epubStructure(children: readonly ElementContent[]): ElementContent[] {
  return children.map((node) => place(node, '', false));
}

/** @param parent as it will stand in the book. @param inLink links may not hold links, nor what opens and closes. */
function place(node: ElementContent, parent: string, inLink: boolean): ElementContent {
  if (node.type !== 'element') return node;
  const allowed = tagIn(node, parent, inLink);
  const { tagName, children } = epubChildren(allowed, node.children);
  const within = inLink || tagName === 'a';
  return {
    ...node,
    tagName,
    properties: tagName === node.tagName ? node.properties : plain(node),
    children: children.map((child) => place(child, tagName, within)),
  };
}

function tagIn(node: Element, parent: string, inLink: boolean): string {
  const { tagName } = node;
  if (inLink && tagName === 'a') return holdsBlock(node) ? 'div' : 'span';
  if (inLink && tagName === 'details') return 'div';
  if (PHRASING.has(tagName) && holdsBlock(node)) return 'div';
  const parents = PARENTS.get(tagName);
  if (!parents || parents.includes(parent)) return tagName;
  return BLOCKS.has(tagName) ? 'div' : 'span';
}

/** Elements -> whether a block stands in them; each is looked through once, however deep it lies. */
const known = new WeakMap<Element, boolean>();

function holdsBlock(node: Element): boolean {
  const before = known.get(node);
  if (before !== undefined) return before;
  const holds = node.children.some(
    (child) => child.type === 'element' && (BLOCKS.has(child.tagName) || holdsBlock(child)),
  );
  known.set(node, holds);
  return holds;
}

/** What any element may have. */
function plain({ properties: { id, style, lang, dir } }: Element): Element['properties'] {
  return Object.fromEntries(Object.entries({ id, style, lang, dir }).filter(([, value]) => value !== undefined));
}
