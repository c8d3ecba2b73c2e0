import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Quotation } from '../../utils/article/quotation';

/** The band of the window where people read: from a fifth below the top to the middle. */
const READING_BAND = '-20% 0px -50% 0px';

/** Id of the speaker whose quotation the reader has before their eyes, while they scroll; null when nobody speaks there. */
export function useSpeakerInView(text: RefObject<HTMLElement | null>, quotations: readonly Quotation[]): string | null {
  const [speaker, setSpeaker] = useState<string | null>(null);
  useEffect(() => {
    const speakers = new Map(quotations.map(({ id, attribution }) => [id, attribution?.speakerId ?? null]));
    const inView = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) isIntersecting ? inView.add(target) : inView.delete(target);
        setSpeaker(firstSpeaker(inView, speakers));
      },
      { rootMargin: READING_BAND },
    );
    for (const mark of text.current?.querySelectorAll('.quoted') ?? []) observer.observe(mark);
    return () => observer.disconnect();
  }, [text, quotations]);
  return speaker;
}

/** Of the marks in view the one that comes first in the text. */
function firstSpeaker(inView: ReadonlySet<Element>, speakers: ReadonlyMap<string, string | null>): string | null {
  const [first] = [...inView].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return speakers.get(first?.getAttribute('data-quotation') ?? '') ?? null;
}
