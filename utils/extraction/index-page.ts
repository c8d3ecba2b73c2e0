import { measureText, type TextMeasure } from './measure-text';

/** An element with its class names and id in lower case, words separated by spaces, camelCase split. */
export interface NamedElement {
  element: Element;
  name: string;
}

/** One look at all elements of a page, shared by everything that searches it: selectors would walk it each time. */
export interface PageIndex {
  /** In document order. */
  elements: readonly Element[];
  measures: ReadonlyMap<Element, TextMeasure>;
  /** Elements that have a class or an id, in document order. */
  named: readonly NamedElement[];
}

const HEADING = /^h[1-6]$/;
const NAME_LENGTH = 300;
const IS_POST = /(?:^|\s)(?:hentry|type-post|post-\d+)(?:\s|$)/;
const TAXONOMY = /(?:^|\s)(?:category|tag)-[^\s]+/g;

/** @param address the page's own address, to tell links within it; without it all links lead elsewhere. */
export function indexPage(body: Element, address = ''): PageIndex {
  const elements: Element[] = [];
  const measures = measureText(body, elements, address);
  const named: NamedElement[] = [];
  for (const element of elements) {
    const name = nameOf(element);
    if (name) named.push({ element, name });
  }
  return { elements, measures, named };
}

/** Class names and id of an element as one lower-case string; empty when it has none. */
export function nameOf(element: Element): string {
  const names = element.getAttribute('class') ?? '';
  const id = idOf(element);
  if (!names && !id) return '';
  // WordPress writes an article's categories and tags into its class names: tag-comments is no comment.
  const own = IS_POST.test(names) ? names.replace(TAXONOMY, '') : names;
  return `${own} ${id}`
    .slice(0, NAME_LENGTH)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** Words of an id from which it repeats a heading: `h-why-use-social-shopping` is no share bar. */
const HEADLINE_WORDS = 3;

/**
 * An id, but for one that repeats its element's words, and a heading's that counts: `related-costs` and `See_also` are no
 * boxes of related links, `toc-1` no list.
 */
function idOf(element: Element): string {
  const id = element.getAttribute('id') ?? '';
  if (!id) return id;
  if (element.localName === 'span') return lettersOf(element.textContent ?? '') === lettersOf(id) ? '' : id;
  if (!HEADING.test(element.localName)) return id;
  const isHeadline = id.split(/[-_]/).length >= HEADLINE_WORDS || /\d/.test(id);
  return isHeadline || lettersOf(element.textContent ?? '').includes(lettersOf(id)) ? '' : id;
}

function lettersOf(text: string): string {
  return text
    .slice(0, NAME_LENGTH)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** Elements whose text is about as long as wanted: spares reading the text of the others. */
export function withLength({ elements, measures }: PageIndex, least: number, most: number): Element[] {
  return elements.filter((element) => {
    const { characters } = measures.get(element) ?? { characters: 0 };
    return characters >= least && characters <= most;
  });
}
