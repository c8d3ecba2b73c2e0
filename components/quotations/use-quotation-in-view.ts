import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Quotation } from '../../utils/article/quotation';

/** The band of the window where people read: from a fifth below the top to the middle. */
const READING_BAND = '-20% 0px -50% 0px';

/**
 * Id of the quotation that the reader has before their eyes, while they scroll; null when nobody speaks there.
 * @param whole whether all of the text is drawn.
 */
export function useQuotationInView(
  text: RefObject<HTMLElement | null>,
  quotations: readonly Quotation[],
  whole: boolean,
): string | null {
  const [quotation, setQuotation] = useState<string | null>(null);
  useEffect(() => {
    const inView = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) isIntersecting ? inView.add(target) : inView.delete(target);
        setQuotation(first(inView)?.getAttribute('data-quotation') ?? null);
      },
      { rootMargin: READING_BAND },
    );
    for (const mark of text.current?.querySelectorAll('.quoted') ?? []) observer.observe(mark);
    return () => observer.disconnect();
  }, [text, quotations, whole]);
  return quotation;
}

/** The mark that comes first in the text. */
function first(marks: ReadonlySet<Element>): Element | undefined {
  const [earliest] = [...marks].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return earliest;
}
