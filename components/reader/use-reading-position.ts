import { useEffect } from 'preact/hooks';
import { whenWhole } from '../article/when-whole';
import { lastAbove } from '../reading/last-above';
import { BAR_HEIGHT } from './bar-height';

/** Where positions are kept; given by the entry point. */
export interface PositionStore {
  load: (url: string) => Promise<number>;
  save: (url: string, place: number) => Promise<void>;
}

/** Milliseconds between two notes of the position while scrolling: a popup may close at any moment. */
const EVERY = 300;

/** How addresses begin that lead to a quotation in the text. */
const QUOTATION = '#in-text-';

/** Takes the reader back to where they were in this article, and notes where they are. */
export function useReadingPosition(url: string | null, { load, save }: PositionStore): void {
  useEffect(() => {
    if (!url) return undefined;
    // A link to one quotation leads there, wherever the reader was before.
    if (!location.hash.startsWith(QUOTATION)) void load(url).then(scrollToPlace);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void save(url, placeInView());
      }, EVERY);
    };
    addEventListener('scroll', note, { passive: true });
    return () => {
      removeEventListener('scroll', note);
      clearTimeout(timer);
    };
  }, [url, load, save]);
}

function blocks(): Element[] {
  return [...document.querySelectorAll('.article-body :is(p, li, h2, h3, h4, blockquote, figure, pre)')];
}

/** The number of the block that is under the bar's edge; its fraction says how much of that block is above. */
function placeInView(): number {
  if (scrollY === 0) return 0;
  const all = blocks();
  // By halves: it runs while the reader scrolls.
  const index = Math.max(
    0,
    lastAbove(all.length, (at) => all[at]?.getBoundingClientRect().top ?? 0, BAR_HEIGHT),
  );
  const block = all[index];
  if (!block) return 0;
  const { top, height } = block.getBoundingClientRect();
  return index + Math.min(Math.max(0, (BAR_HEIGHT - top) / Math.max(1, height)), 0.999);
}

async function scrollToPlace(place: number): Promise<void> {
  if (place === 0) return;
  await whenWhole();
  const block = blocks()[Math.floor(place)];
  if (!block) return;
  const { top, height } = block.getBoundingClientRect();
  scrollBy({ top: top + (place % 1) * height - BAR_HEIGHT, behavior: 'instant' });
}
