import type { TextRange } from '../../article/quotation';

/** A stretch of text between quotation marks; `start` and `end` leave the marks out. */
export interface Span extends TextRange {
  /** Offsets with the marks. */
  outerStart: number;
  outerEnd: number;
  /** `single`: ‘…’ or '…', the usual form of titles and words under discussion. */
  marks: 'double' | 'single';
  /** False when the paragraph ended before a closing mark came. */
  closed: boolean;
  words: number;
}
