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

/** Letters and digits only, lower case: equal for headlines that differ in quotation marks and spaces. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
