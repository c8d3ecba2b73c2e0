import type { Element, ElementContent, Root } from 'hast';
import { epubStructure } from './epub-structure';

/** HTML that every browser forgives is an error in a book: these attributes must have well-formed values there. */
const WELL_FORMED: ReadonlyMap<string, RegExp> = new Map([
  ['width', /^\d+$/], // width="100%"
  ['height', /^\d+$/],
  ['colSpan', /^[1-9]\d*$/],
  ['rowSpan', /^\d+$/],
  ['start', /^-?\d+$/],
  ['value', /^-?\d+$/],
  ['lang', /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i],
  ['dir', /^(?:ltr|rtl|auto)$/],
  ['dateTime', /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/],
  ['scope', /^(?:row|col|rowgroup|colgroup)$/],
]);
const ADDRESSES = new Set(['href', 'cite']);

/** A chapter's content with only such attributes as a valid EPUB may have, each element where it may stand. */
export function epubBody(children: ElementContent[]): Root {
  return { type: 'root', children: epubStructure(children).map(clean) };
}

/** Elements that say nothing without an attribute, and what they are then. */
const NEEDED: ReadonlyMap<string, { needs: string; otherwise: string }> = new Map([
  ['bdo', { needs: 'dir', otherwise: 'bdi' }],
  ['time', { needs: 'dateTime', otherwise: 'span' }],
]);

function clean(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const properties = cleanProperties(node);
  const { needs, otherwise } = NEEDED.get(node.tagName) ?? {};
  const tagName = needs === undefined || properties[needs] !== undefined ? node.tagName : otherwise;
  return { ...node, tagName: tagName ?? 'span', properties, children: node.children.map(clean) };
}

function cleanProperties({ properties }: Element): Element['properties'] {
  const kept = Object.entries(properties).flatMap(([name, value]): [string, Element['properties'][string]][] => {
    if (ADDRESSES.has(name)) return validAddress(name, String(value));
    const shape = WELL_FORMED.get(name);
    return shape && !shape.test(String(value)) ? [] : [[name, value]];
  });
  return Object.fromEntries(kept);
}

/** Of what a link may lead to. */
const WEB_ADDRESS = /^(?:https?|mailto):/;

/** Addresses percent-encoded; those within the chapter stay as they are. */
function validAddress(name: string, address: string): [string, string][] {
  if (address.startsWith('#')) return [[name, address]];
  const href = URL.canParse(address) ? new URL(address).href : '';
  return WEB_ADDRESS.test(href) ? [[name, href]] : [];
}
