import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Quotation } from '../../utils/article/quotation';
import { lastAbove } from '../reading/last-above';
import { useScrollFrame } from '../reading/use-scroll-frame';

/** The band of the window where people read, as parts of its height: from a fifth below the top to the middle. */
const BAND = { from: 0.2, to: 0.5 };

/**
 * Id of the quotation that the reader has before their eyes, while they scroll; null when nobody speaks there. A frame
 * costs some ten looks at the page, however many quotations there are; an observer has the browser look at each of them.
 * @param whole whether all of the text is drawn.
 */
export function useQuotationInView(
  text: RefObject<HTMLElement | null>,
  quotations: readonly Quotation[],
  whole: boolean,
): string | null {
  const [quotation, setQuotation] = useState<string | null>(null);
  const marks = useRef<readonly Element[]>([]);
  const look = useCallback(() => setQuotation(markInBand(marks.current)), []);
  useScrollFrame(look);
  useEffect(() => {
    marks.current = [...(text.current?.querySelectorAll('.quoted') ?? [])];
    look();
  }, [text, quotations, whole, look]);
  return quotation;
}

/** The first that reaches into the band. */
function markInBand(marks: readonly Element[]): string | null {
  const bottomOf = (index: number): number => marks[index]?.getBoundingClientRect().bottom ?? 0;
  const mark = marks[lastAbove(marks.length, bottomOf, innerHeight * BAND.from) + 1];
  if (!mark || mark.getBoundingClientRect().top > innerHeight * BAND.to) return null;
  return mark.getAttribute('data-quotation');
}
