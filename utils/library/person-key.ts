/**
 * What makes two spellings the same person in the library: letters and digits only, lower case, without accents.
 * "Wahyu Hidayat" and "WAHYU HIDAYAT" are one, "Wahyu" alone is not.
 */
export function personKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join(' ');
}
