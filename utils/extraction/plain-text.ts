import { isInline } from './measure-text';

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** Text from an attribute or JSON-LD as a reader would see it: tags and entities resolved, whitespace collapsed. */
export function plainText(value: string): string {
  return value
    .slice(0, 5_000)
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
    })
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** An element's text on one line. */
export function lineOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').slice(0, 5_000).replace(/\s+/g, ' ').trim();
}

/**
 * The same where an element's parts follow each other without a space: "By" and "Rani Lestari" in two boxes, a label
 * glued to the headline ("BanjirWarga mengungsi").
 */
export function spacedLineOf(element: Element): string {
  const parts: string[] = [];
  collectText(element, parts, 0);
  return parts.join('').slice(0, 5_000).replace(/\s+/g, ' ').trim();
}

const DEEPEST = 12;

function collectText(parent: Element, parts: string[], depth: number): void {
  const add = (text: string): void => {
    if (text) parts.push(text);
  };
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (GLUED.test(`${parts.at(-1)?.slice(-1) ?? ''}${text.slice(0, 1)}`)) add(' ');
      add(text);
    }
    if (node.nodeType !== 1 || depth > DEEPEST) continue;
    const element = node as Element;
    const gap = element.localName === 'br' || !isInline(element) ? ' ' : '';
    add(gap);
    collectText(element, parts, depth + 1);
    add(gap);
  }
}

const GLUED = /^[\p{Ll}\d]\p{Lu}/u;

/** Letters and digits only, lower case: equal for headlines that differ in quotation marks and spaces. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
