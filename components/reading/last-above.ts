/**
 * The last of some things, in the order of the page, that begins above a line, or ends there by another edge. Halves the
 * list with every look, so that a long article costs a dozen looks and not a thousand.
 * @param topOf the edge of one of them. @param line both in CSS pixels from the window's upper edge.
 * @returns its index, -1 where none begins above.
 */
export function lastAbove(count: number, topOf: (index: number) => number, line: number): number {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (topOf(middle) <= line) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
