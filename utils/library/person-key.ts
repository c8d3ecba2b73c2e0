/** Keys of names that were asked for: a list asks for the same few thousand again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/**
 * What makes two spellings the same person in the library: letters and digits only, lower case, without accents.
 * "Wahyu Hidayat" and "WAHYU HIDAYAT" are one, "Wahyu" alone is not.
 */
export function personKey(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const key = (words ?? []).join(' ');
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, key);
  return key;
}
