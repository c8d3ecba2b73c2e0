/** A piece of a text that was searched. */
export interface TextPiece {
  text: string;
  matched: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Letters as they are searched: lower case, without accents. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** A text cut at the words that a search matched. @param terms folded words, as the search index gives them. */
export function matchingWords(text: string, terms: ReadonlySet<string>): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!terms.has(foldWord(word))) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), matched: false });
    pieces.push({ text: word, matched: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), matched: false });
  return pieces;
}
