import type { SpeakerKind } from '../../article/quotation';

/** Somebody in the article who may speak. */
export interface Person {
  /** Words of the fullest name; of the description when there is no name. */
  name: string[];
  kind: SpeakerKind;
  /** Role texts in the order of the article, as written. */
  roles: { text: string; head: string }[];
  aliases: string[][];
}
