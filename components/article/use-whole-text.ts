import { useEffect, useState } from 'preact/hooks';

/** Blocks that are drawn at first: more than a window holds. */
export const FIRST_BLOCKS = 80;

/**
 * Whether all of an article's text is to be drawn. A long one shows its beginning first, and the rest right after the
 * browser has painted that: whoever opens it reads sooner. Nobody sees a page in the background, so that is drawn whole.
 * @param blocks how many blocks the text has.
 */
export function useWholeText(blocks: number): boolean {
  const [whole, setWhole] = useState(() => blocks <= FIRST_BLOCKS || document.hidden);
  useEffect(() => {
    if (whole) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setWhole(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [whole]);
  return whole;
}
