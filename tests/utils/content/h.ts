import type { Element, ElementContent } from 'hast';

/** Writes a hast element: strings become text nodes. */
export function h(tagName: string, ...children: (string | ElementContent)[]): Element {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
