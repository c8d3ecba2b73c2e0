const key = (word: string) => word.toLowerCase().replace(/[.’']/g, '');

export function sameName(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((word, index) => key(word) === key(b[index] ?? ''));
}

/** The word itself or its initial. */
const isShort = (short: string, long: string) => short === long || (short.length === 1 && long.startsWith(short));

/** Whether all words of `short` stand in `full`, in that order: "Laode Mahendra" in "Laode Muhammad Arif Mahendra". */
export function contains(full: string[], short: string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < full.length && !isShort(key(word), key(full[at] ?? ''))) at++;
    if (at === full.length) return false;
    at++;
  }
  return short.some((word) => key(word).length > 1);
}
