import { useState } from 'preact/hooks';
import { useAfterPaint } from '../ui/use-after-paint';

/** Characters that are drawn at first: two or three windows full, and all of most news articles. */
export const FIRST_CHARACTERS = 8000;

/**
 * Whether all of an article's text is to be drawn. A long one shows its beginning first, and the rest right after the
 * browser has painted that: whoever opens it reads sooner. Nobody sees a page in the background, so that is drawn whole.
 * @param length characters of the text.
 */
export function useWholeText(length: number): boolean {
  const [whole, setWhole] = useState(() => length <= FIRST_CHARACTERS || document.hidden);
  useAfterPaint(() => setWhole(true), !whole);
  return whole;
}
