import { foldWord } from '../matching-words';

/** What stands between words: spaces, ends of lines, punctuation ("anti-korupsi" is two words). */
const BETWEEN = /[\n\r\p{Z}\p{P}]+/u;

/** The words of a text as they are written; empty ones among them. */
export function splitWords(text: string): string[] {
  return text.split(BETWEEN);
}

/** A text as its folded words with a space around each: a word begins with "tam" where " tam" stands. */
export function foldText(text: string): string {
  return ` ${splitWords(foldWord(text)).filter(Boolean).join(' ')} `;
}
