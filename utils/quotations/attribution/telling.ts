import type { Person } from '../cast/person';
import type { Sex } from '../cast/sex';
import type { CueEvent } from '../cues/cue-event';
import { type CueReading, openCueReading } from '../cues/cue-reading';
import type { Lexicon } from '../lexicon/lexicon';
import type { Reference } from '../mentions/mention';
import type { Narration } from '../text/narration';
import { Discourse } from './discourse';
import type { Draft } from './draft';
import { learnSexes } from './learn-sexes';

/** A speech event with its speaker resolved: an index into the cast, -1 for nobody. */
export interface Spoken {
  event: CueEvent;
  person: number;
}

/** What is known at a point of the walk through the sentences. */
export interface Telling {
  narration: Narration;
  lexicon: Lexicon;
  cast: Person[];
  cues: CueReading;
  /** The references of each sentence. */
  references: ReadonlyMap<number, Reference[]>;
  discourse: Discourse;
  /** What the article says of their sex, by pronouns too. */
  sexes: Map<number, Sex>;
  /** Who has been named so far. */
  met: Set<number>;
  /** Who has spoken so far. */
  spoken: Set<number>;
  drafts: Draft[];
  /** Who was the subject of a sentence last, without saying anything there. */
  subject: { person: number; sentence: number; isToldAbout: boolean; isNew: boolean } | null;
  /** The last direct quotation. */
  last: { draft: Draft; sentence: number; closed: boolean } | null;
}

export function openTelling(narration: Narration, references: Reference[], cast: Person[]): Telling {
  const bySentence = new Map<number, Reference[]>();
  for (const reference of references) {
    const list = bySentence.get(reference.sentence);
    if (list) list.push(reference);
    else bySentence.set(reference.sentence, [reference]);
  }
  return {
    narration,
    lexicon: narration.lexicon,
    cast,
    cues: openCueReading(narration, references),
    references: bySentence,
    discourse: new Discourse(),
    sexes: learnSexes(narration, references, cast),
    met: new Set(),
    spoken: new Set(),
    drafts: [],
    subject: null,
    last: null,
  };
}
