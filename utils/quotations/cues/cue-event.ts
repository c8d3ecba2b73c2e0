import type { CueForm } from '../lexicon/lexicon';
import type { Reference } from '../mentions/mention';

/** A cue at work in a sentence, with the reference that is its speaker. */
export interface CueEvent {
  /** Token index of the cue. */
  at: number;
  form: CueForm;
  /** What follows is a report, not a wish. */
  reports: boolean;
  /** Only with "bahwa" or a comma behind it. */
  strict: boolean;
  /** The speaker; null where the cue names none (ujarnya, "dan menambahkan"): whoever is being talked about. */
  source: Reference | null;
  /** Somebody speaks who is no reference ("critics say"): nobody is to be named. */
  unknown?: boolean;
  /** A document speaks ("bunyi surat itu"): nobody is to be named either, unless the last words were an institution's. */
  document?: boolean;
  /** True for "dan menyebut …": the speaker of the cue before goes on. */
  goesOn: boolean;
}
