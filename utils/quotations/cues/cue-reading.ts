import type { Reference } from '../mentions/mention';
import type { Narration } from '../text/narration';

/** What the search for cues works on. */
export interface CueReading extends Pick<Narration, 'at' | 'lexicon' | 'text'> {
  /** The references of the article by their first token … */
  startingAt: ReadonlyMap<number, Reference>;
  /** … and by the token behind their last. */
  endingAt: ReadonlyMap<number, Reference>;
}

export function openCueReading({ at, lexicon, text }: Narration, references: Reference[]): CueReading {
  return {
    at,
    lexicon,
    text,
    startingAt: new Map(references.map((reference) => [reference.from, reference])),
    endingAt: new Map(references.map((reference) => [reference.to, reference])),
  };
}
