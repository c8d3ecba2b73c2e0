import type { ElementContent } from 'hast';

/** Why something was left out; the interface has a sentence for each. */
export type RemovalReason =
  | 'related'
  | 'share'
  | 'counter'
  | 'advertisement'
  | 'promotion'
  | 'comments'
  | 'newsletter'
  | 'navigation'
  | 'repeated'
  | 'credit'
  | 'tags'
  | 'copyright'
  | 'media-placeholder'
  | 'user-rule';

/**
 * Something that clean-up took out of the article. In the content tree a marker element
 * `<removal-marker data-id="r1">` stands where it was, so that the reader can put it back there.
 */
export interface Removal {
  /** "r1", "r2" ... in the order of removal. */
  id: string;
  /** Name of the clean-up step. */
  step: string;
  reason: RemovalReason;
  /** What the reader saw there, whitespace collapsed, at most `LIMITS.removalText` UTF-16 units. */
  text: string;
  /** The sanitised content itself. */
  nodes: ElementContent[];
}
