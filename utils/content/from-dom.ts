import type { Element, ElementContent, Properties, Root } from 'hast';

/*
 * Sanitised DOM to hast. hast-util-from-dom does the same for all of HTML and SVG with 7 kB of tables; the few
 * attributes that pass our allow-list need four names, and this runs in the script that is injected into pages.
 */

/** hast's spelling where it differs from HTML's. */
const PROPERTY_NAMES: ReadonlyMap<string, string> = new Map([
  ['colspan', 'colSpan'],
  ['data-id', 'dataId'],
  ['datetime', 'dateTime'],
  ['rowspan', 'rowSpan'],
]);

/** The tree of a fragment: elements and text; comments and everything else are left out. */
export function fromDom(fragment: DocumentFragment): Root {
  return { type: 'root', children: childrenOf(fragment) };
}

function childrenOf(parent: Node): ElementContent[] {
  const children: ElementContent[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) children.push(elementOf(child));
    else if (child.nodeType === 3) children.push({ type: 'text', value: child.nodeValue ?? '' });
  }
  return children;
}

function isElement(node: Node): node is globalThis.Element {
  return node.nodeType === 1;
}

function elementOf(element: globalThis.Element): Element {
  const properties: Properties = {};
  for (const { name, value } of element.attributes) properties[PROPERTY_NAMES.get(name) ?? name] = value;
  return { type: 'element', tagName: element.localName, properties, children: childrenOf(element) };
}
