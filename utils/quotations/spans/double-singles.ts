/** Speech in single and in double marks, with the end of a clause before the closing one. */
const SINGLE_SPEECH = /(?<![^\s(])[‘'](?=\p{L})[^‘“”"\n]{2,600}?[.,!?…][’'](?!\p{L})/gu;
const DOUBLE_SPEECH = /(?<![^\s(])["“](?=[\p{L}‘'])[^"“”\n]{2,600}?[.,!?…]["”]/gu;
/** What stands in double marks, so that inner quotations do not count. */
const DOUBLE = /“[^“”\n]*”|"[^"\n]*"/g;
/** So many of them are the custom of the house. */
const ENOUGH = 2;

const PARAGRAPH = /[^\n]+/g;

/**
 * The text of a paper that writes speech in single marks (‘He’s grieving,’ she said) with double ones in their place and
 * the other way round, unit for unit; null where speech stands in double marks, or in none.
 */
export function doubleSingles(text: string): string | null {
  const single = text.replace(DOUBLE, '').match(SINGLE_SPEECH)?.length ?? 0;
  if (single < ENOUGH || single <= (text.match(DOUBLE_SPEECH)?.length ?? 0)) return null;
  return text.replace(PARAGRAPH, swapMarks);
}

function swapMarks(paragraph: string): string {
  const units = paragraph.replace(/[“"]/g, '‘').replace(/”/g, '’').split('');
  for (let at = 0; at < units.length; at++) {
    if (!opensSpeech(paragraph, at)) continue;
    const end = endOfSpeech(paragraph, at + 1);
    // What never ends is left open, unless something else opens behind it: an apostrophe.
    if (end < 0 && opensAgain(paragraph, at + 1)) continue;
    units[at] = '“';
    if (end < 0) break;
    units[end] = '”';
    at = end;
  }
  return units.join('');
}

function opensSpeech(paragraph: string, at: number): boolean {
  return (
    /[‘']/.test(paragraph[at] ?? '') &&
    /^$|[\s(—–-]/.test(paragraph[at - 1] ?? '') &&
    /[\p{L}\p{N}…“"]/u.test(paragraph[at + 1] ?? '')
  );
}

function opensAgain(paragraph: string, from: number): boolean {
  for (let at = from; at < paragraph.length; at++) if (opensSpeech(paragraph, at)) return true;
  return false;
}

/** The mark behind the end of a clause (the neighbours’ note,’), else the first that may close; -1 for none before the next opens. */
function endOfSpeech(paragraph: string, from: number): number {
  let first = -1;
  for (let at = from; at < paragraph.length && !opensSpeech(paragraph, at); at++) {
    const isEnd =
      /[’']/.test(paragraph[at] ?? '') &&
      !/\p{L}/u.test(paragraph[at + 1] ?? '') &&
      !/\s/.test(paragraph[at - 1] ?? '');
    if (isEnd && /[.,!?…—–-]/.test(paragraph[at - 1] ?? '')) return at;
    if (isEnd && first < 0) first = at;
  }
  return first;
}
