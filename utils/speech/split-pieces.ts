import type { TextRange } from '../article/quotation';

/** Seconds after which Chrome cuts an utterance off are 14 to 15, by its reported bug; some room is kept. */
const SECONDS = 12;
/** Characters a second of the slowest usual voices at speed 1; quicker ones are done earlier. */
const CHARACTERS_PER_SECOND = 12;

/** UTF-16 units that are surely spoken before Chrome cuts off. @param rate 1 is the voice's own speed. */
export function longestPiece(rate: number): number {
  return Math.round(SECONDS * CHARACTERS_PER_SECOND * rate);
}

/**
 * Cuts a sentence into pieces of at most `longest` UTF-16 units: behind a comma or the like where there is one in the
 * second half, else between words, else anywhere.
 */
export function splitPieces(text: string, { start, end }: TextRange, longest: number): TextRange[] {
  const pieces: TextRange[] = [];
  let from = start;
  while (end - from > longest) {
    const to = from + lengthOfPiece(text.slice(from, from + longest + 1), longest);
    pieces.push({ start: from, end: to });
    from = to;
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** @param window one character longer than a piece may be, so that a blank behind the piece is seen. */
function lengthOfPiece(window: string, longest: number): number {
  const half = longest / 2;
  let pause = 0;
  let blank = 0;
  for (const { index } of window.matchAll(/\s/g)) {
    if (index > half && /[,;:)–—…”]/.test(window.charAt(index - 1))) pause = index;
    if (index > 0) blank = index;
  }
  if (pause || blank) return pause || blank;
  const splitsPair = /[\uD800-\uDBFF]/.test(window.charAt(longest - 1));
  return splitsPair && longest > 1 ? longest - 1 : longest;
}
