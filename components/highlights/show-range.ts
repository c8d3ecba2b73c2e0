import { scrollBehavior } from '../../utils/highlight/scroll-behavior';
import { BAR_HEIGHT } from '../reader/bar-height';

/** Scrolls a passage of the article into the window. */
export function showRange(range: Range, block: 'center' | 'nearest'): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (block === 'nearest' && top > BAR_HEIGHT && bottom < innerHeight) return;
  const distance = top + Math.min(bottom - top, innerHeight / 2) / 2 - innerHeight / 2;
  scrollBy({ top: distance, behavior: block === 'nearest' ? 'auto' : scrollBehavior(distance) });
}
