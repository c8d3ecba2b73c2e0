/** Bytes in which HTML has to declare its encoding. */
const PRESCAN = 1_024;
const NAME = /charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;
const META = /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;

/**
 * The encoding of a fetched page: its byte order mark, the header, then what the page says in its first bytes, as the
 * HTML standard ranks them. UTF-8 where nobody says.
 * @param contentType the header's value, such as "text/html; charset=iso-8859-1".
 */
export function charsetOf(contentType: string, bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  const start = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  const declared = META.exec(start)?.[1] ?? 'utf-8';
  // A page that can be read this far is not in UTF-16, whatever it says.
  return NAME.exec(contentType)?.[1] ?? (/^utf-16/i.test(declared) ? 'utf-8' : declared);
}
