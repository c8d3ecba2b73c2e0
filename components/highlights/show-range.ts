import { scrollBehavior } from '../../utils/highlight/scroll-behavior';

/** Scrolls a passage of the article into the window. */
export function showRange(range: Range, block: 'center' | 'nearest'): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (block === 'nearest' && top > BAR && bottom < innerHeight) return;
  const middle = top + Math.min(bottom - top, innerHeight / 2) / 2;
  scrollBy({ top: middle - innerHeight / 2, behavior: block === 'nearest' ? 'auto' : scrollBehavior() });
}

/** CSS pixels of the window that the bar takes. */
const BAR = 64;
