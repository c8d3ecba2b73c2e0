/**
 * How many times the cost of Readability and DOMPurify the whole pipeline may have, by set: what is reached, and room for
 * noise. To be lowered with what gets faster.
 */
export const MOST_OF_BASE: Record<string, number> & { others: number } = {
  others: 4,
  // Pages of ten kilobytes: what a reading costs at least is most of it.
  'idtheme-synthetic': 12,
};
