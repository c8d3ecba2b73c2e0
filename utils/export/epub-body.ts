import type { Element, ElementContent, Root } from 'hast';

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

/** A chapter's content with only such attributes as a valid EPUB may have. */
export function epubBody(children: ElementContent[]): Root {
  return { type: 'root', children: children.map(clean) };
}

function clean(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  return { ...node, properties: cleanProperties(node), children: node.children.map(clean) };
}

function cleanProperties({ properties }: Element): Element['properties'] {
  const kept = Object.entries(properties).flatMap(([name, value]): [string, Element['properties'][string]][] => {
    if (ADDRESSES.has(name)) return validAddress(name, String(value));
    const shape = WELL_FORMED.get(name);
    return shape && !shape.test(String(value)) ? [] : [[name, value]];
  });
  return Object.fromEntries(kept);
}

/** Addresses percent-encoded; those within the chapter stay as they are. */
function validAddress(name: string, address: string): [string, string][] {
  if (address.startsWith('#')) return [[name, address]];
  return URL.canParse(address) ? [[name, new URL(address).href]] : [];
}
