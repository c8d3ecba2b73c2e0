/** UTF-16 units kept of what stands before and after a passage. */
export const ANCHOR_CONTEXT = 48;

/**
 * A passage of a running text, told by its own words and those around it: an outlet may change its article, and the
 * passage is found again in the new version.
 */
export interface Anchor {
  exact: string;
  /** What stands before and after, at most `ANCHOR_CONTEXT` UTF-16 units each. */
  prefix: string;
  suffix: string;
  /** Where it began when it was made, UTF-16 units: decides between passages that are alike. */
  start: number;
}

/** The anchor of a stretch of a text. */
export function describeAnchor(text: string, { start, end }: { start: number; end: number }): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - ANCHOR_CONTEXT), start),
    suffix: text.slice(end, end + ANCHOR_CONTEXT),
    start,
  };
}
