import { LIMITS } from '../article/limits';
import { resolve } from './copy-head';
import { FORM_NAMED, KEPT_ATTRIBUTES, NAMING_DATA } from './copy-rules';
import type { NativeDom } from './native-dom';

/** Of a name in such an attribute, UTF-16 units: some hold whole sentences. */
const LONGEST_NAME = 60;

/** Makes an element of the copy from a live one, with those of its attributes that the copy keeps. */
export type ElementMaker = (source: Element, name: string, attributes: readonly string[]) => Element;

/** @param baseUrl against which links are resolved. */
export function createElementMaker(copy: Document, dom: NativeDom, baseUrl: string): ElementMaker {
  const makeElement: ElementMaker = (source, name, attributes) => {
    const made = copy.createElement(name);
    for (const attribute of attributes) {
      if (!KEPT_ATTRIBUTES.has(attribute) || (attribute === 'id' && FORM_NAMED.has(name))) continue;
      const value = (dom.attribute(source, attribute) ?? '').slice(0, LIMITS.attributeValue);
      const kept = attribute === 'href' ? resolve(value, baseUrl) : value;
      if (kept || attribute !== 'href') made.setAttribute(attribute, kept);
    }
    nameByData(source, made, attributes);
    return made;
  };

  /** Where class names are hashes, what a part is called for tests and measurements still tells what it is. */
  function nameByData(source: Element, made: Element, attributes: readonly string[]): void {
    const names = attributes
      .filter((attribute) => NAMING_DATA.has(attribute))
      .map((attribute) => (dom.attribute(source, attribute) ?? '').slice(0, LONGEST_NAME).replace(/[-_]?\d+$/, ''));
    if (names.length > 0) made.setAttribute('class', [made.getAttribute('class') ?? '', ...names].join(' ').trim());
  }

  return makeElement;
}
