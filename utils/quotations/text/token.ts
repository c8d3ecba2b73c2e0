/** `quote` stands for a whole stretch of speech in quotation marks: what is said is not part of the narration. */
export type Shape = 'lower' | 'title' | 'upper' | 'initial' | 'number' | 'punctuation' | 'quote' | 'end';

/** One word, number or mark of the narration. Offsets are UTF-16 units into the whole text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  shape: Shape;
  /** Index of the span that a `quote` token stands for, else -1. */
  span: number;
}

/** A sentence of the narration: tokens `from` (inclusive) to `to` (exclusive). */
export interface Sentence {
  from: number;
  to: number;
  /** Which paragraph it lies in, counted from 0. */
  paragraph: number;
}

/** Marks around a title that nobody says: “Panen Padi”. */
export const OPENS_TITLE = /^["“‘«„']$/;
export const CLOSES_TITLE = /^["”’»“']$/;

export const END: Token = { start: -1, end: -1, text: '', lower: '', shape: 'end', span: -1 };

/** Whether the word is written like a name: "Wahyu", "KPK", "M." */
export function isCapitalised(token: Token): boolean {
  return token.shape === 'title' || token.shape === 'upper' || token.shape === 'initial';
}

export function isWord(token: Token): boolean {
  return token.shape === 'lower' || isCapitalised(token);
}
