import type { Properties, Root, RootContent } from 'hast';
import { type ComponentChildren, type ComponentType, h } from 'preact';
import {
  ADDRESS_ATTRIBUTES,
  ALLOWED_ADDRESS,
  ALLOWED_ATTRIBUTES,
  ALLOWED_ELEMENTS,
} from '../../utils/sanitize/allow-list';
import { ArticleImage } from './article-image';
import { ArticleLink } from './article-link';
import { ArticleTable } from './article-table';
import { QuotedText } from './quoted-text';
import { RemovalPlace } from './removal-place';
import { RuledBlock } from './ruled-block';

const ELEMENTS: ReadonlySet<string> = new Set(ALLOWED_ELEMENTS);
/** What the sanitiser allows, and what `decorateTree` adds. */
const ATTRIBUTES: ReadonlySet<string> = new Set([...ALLOWED_ATTRIBUTES, 'data-last', 'data-quotation']);
const ADDRESSES: ReadonlySet<string> = new Set(ADDRESS_ATTRIBUTES);
/** Ids are ours alone: the outline's. Any other is not drawn, whatever way the tree came. */
const SECTION_ID = /^section-\d+$/;

/** Attributes as our components take them. */
interface DrawnAttributes {
  href?: string;
  src?: string;
  alt?: string;
  width?: string;
  height?: string;
  'data-id'?: string;
  'data-last'?: boolean;
  'data-quotation'?: string;
}

/** What is drawn by us instead of by the browser. They learn of the article through its context. */
const COMPONENTS: ReadonlyMap<string, ComponentType<DrawnAttributes>> = new Map<string, ComponentType<DrawnAttributes>>(
  [
    ['a', ArticleLink],
    ['blockquote', RuledBlock.bind(null, 'blockquote')],
    ['img', ArticleImage],
    ['li', RuledBlock.bind(null, 'li')],
    ['mark', QuotedText],
    ['p', RuledBlock.bind(null, 'p')],
    ['removal-marker', RemovalPlace],
    ['table', ArticleTable],
  ],
);

/**
 * Draws a sanitised tree as Preact nodes: no HTML string is ever put into the page. What is not on the allow-list is not
 * drawn, whatever way the tree came.
 * (hast-util-to-jsx-runtime does this for all of HTML, SVG and MDX, in 10 kB; our allow-list needs these few lines.)
 */
export function drawTree(tree: Root): ComponentChildren[] {
  return drawAll(tree.children);
}

function drawAll(nodes: readonly RootContent[]): ComponentChildren[] {
  return nodes.map(draw);
}

function draw(node: RootContent): ComponentChildren {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || !ELEMENTS.has(node.tagName)) return null;
  const { tagName, properties, children } = node;
  return h<DrawnAttributes>(COMPONENTS.get(tagName) ?? tagName, attributesOf(properties), ...drawAll(children));
}

/** hast's `dataId` and `colSpan` are HTML's `data-id` and `colspan`. */
function attributesOf(properties: Properties): DrawnAttributes {
  return Object.fromEntries(
    Object.entries(properties)
      .map(([name, value]) => [attributeName(name), value] as const)
      .filter(([name, value]) => isDrawn(name, String(value))),
  );
}

function isDrawn(name: string, value: string): boolean {
  if (name === 'id') return SECTION_ID.test(value);
  return ATTRIBUTES.has(name) && (!ADDRESSES.has(name) || ALLOWED_ADDRESS.test(value));
}

function attributeName(property: string): string {
  return property.startsWith('data')
    ? property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : property.toLowerCase();
}
