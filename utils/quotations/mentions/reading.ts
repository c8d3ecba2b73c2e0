import type { Narration } from '../text/narration';
import type { Token } from '../text/token';
import type { Evidence } from './gather-evidence';

/** What the reading of references works on. */
export interface Reading extends Pick<Narration, 'at' | 'lexicon' | 'matches'> {
  evidence: Evidence;
  /** Indices at which sentences begin. */
  starts: ReadonlySet<number>;
  slice(from: number, to: number): Token[];
  /** The text from token `from` up to token `to`, exclusive. */
  textOf(from: number, to: number): string;
}

export function openReading(narration: Narration, evidence: Evidence): Reading {
  const { at, lexicon, matches, sentences, text, tokens } = narration;
  return {
    at,
    lexicon,
    matches,
    evidence,
    starts: new Set(sentences.map(({ from }) => from)),
    slice: (from, to) => tokens.slice(from, to),
    textOf: (from, to) => (to <= from ? '' : text.slice(at(from).start, at(to - 1).end)),
  };
}
