/**
 * How much of the text the reader has gone through, 0 to 1: 0 where the page begins, 1 once the end of the text is in
 * view. A text that fits into the window is through at once.
 * @param scrolled how far the page is scrolled. @param textEnd lower edge of the text, from the window's upper edge.
 * @param windowHeight all in CSS pixels.
 */
export function measureProgress(scrolled: number, textEnd: number, windowHeight: number): number {
  const left = textEnd - windowHeight;
  if (left <= 0) return 1;
  return Math.max(0, scrolled) / (Math.max(0, scrolled) + left);
}
