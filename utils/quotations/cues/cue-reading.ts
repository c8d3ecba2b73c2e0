import type { Reference } from '../mentions/mention';
import type { Narration } from '../text/narration';

/** What the search for cues works on. */
export interface CueReading extends Pick<Narration, 'at' | 'lexicon'> {
  /** The references of the article by their first token … */
  startingAt: ReadonlyMap<number, Reference>;
  /** … and by the token behind their last. */
  endingAt: ReadonlyMap<number, Reference>;
}

export function openCueReading({ at, lexicon }: Narration, references: Reference[]): CueReading {
  return {
    at,
    lexicon,
    startingAt: new Map(references.map((reference) => [reference.from, reference])),
    endingAt: new Map(references.map((reference) => [reference.to, reference])),
  };
}
