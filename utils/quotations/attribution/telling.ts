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
  /** Somebody else tells of it: "Lee says it was not the way | Hale tells it". It makes nobody the one being talked about. */
  isTold: boolean;
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
  /** Who has spoken so far, or has come in so that he speaks next. */
  spoken: Set<number>;
  /** Of them the ones who have said something. */
  heard: Set<number>;
  drafts: Draft[];
  /** Who was the subject of a sentence last, without saying anything there. */
  subject: { person: number; sentence: number; isToldAbout: boolean; isNew: boolean } | null;
  /** The same, also where it only tells what befell him. */
  topic: { person: number; sentence: number } | null;
  /** Who came in last with a role, subject or not. */
  newcomer: { person: number; sentence: number } | null;
  /** The last direct quotation … */
  last: Quoted | null;
  /** … and the last one of somebody else. */
  lastOfOther: Quoted | null;
  /** Who spoke last in a statement, letter or the like. */
  issuer: { person: number; sentence: number } | null;
}

export interface Quoted {
  draft: Draft;
  sentence: number;
  closed: boolean;
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
    heard: new Set(),
    drafts: [],
    subject: null,
    topic: null,
    newcomer: null,
    last: null,
    lastOfOther: null,
    issuer: null,
  };
}
