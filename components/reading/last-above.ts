/**
 * The last of some elements, given in the order of the page, that begins above a line: the section that is being read.
 * Halves the list with every look, so that a long article costs a dozen looks and not a thousand.
 * @param line CSS pixels from the window's upper edge. @returns its index, -1 above the first.
 */
export function lastAbove(elements: readonly Element[], line: number): number {
  let from = 0;
  let to = elements.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const top = elements[middle]?.getBoundingClientRect().top ?? 0;
    if (top <= line) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
