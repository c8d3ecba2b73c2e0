/** Characters that fit beside the page number in the foot of an A4 page. */
const LONGEST = 90;

/** An address for the foot of a page: host and path, without what only trackers and servers read. */
export function shortAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const { host, pathname } = new URL(address);
  const line = host + (pathname === '/' ? '' : pathname);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** A text as a CSS string. It comes from a page: whatever could end the string is escaped. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\\p{Cc}]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
