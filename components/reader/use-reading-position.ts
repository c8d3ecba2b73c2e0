import { useEffect } from 'preact/hooks';

/** Where positions are kept; given by the entry point. */
export interface PositionStore {
  load: (url: string) => Promise<number>;
  save: (url: string, block: number) => Promise<void>;
}

/** Milliseconds between two notes of the position while scrolling: a popup may close at any moment. */
const EVERY = 300;

/** Takes the reader back to where they were in this article, and notes where they are. */
export function useReadingPosition(url: string | null, { load, save }: PositionStore): void {
  useEffect(() => {
    if (!url) return undefined;
    void load(url).then(scrollToBlock);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void save(url, blockInView());
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

function blockInView(): number {
  if (scrollY === 0) return 0;
  return Math.max(
    0,
    blocks().findIndex((block) => block.getBoundingClientRect().bottom > 0),
  );
}

function scrollToBlock(block: number): void {
  if (block > 0) blocks()[block]?.scrollIntoView({ block: 'start' });
}
