import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Quotation } from '../../utils/article/quotation';

/** Stands for "speaker not named" among the opened entries. */
export const NOBODY_ID = '';

export interface QuotationFocus {
  /** The quotation that the reader was led to. */
  active: string | null;
  /** Ids of the speakers whose quotations are shown. */
  opened: ReadonlySet<string>;
  toggle: (speakerId: string) => void;
  showInText: (quotationId: string) => void;
  showInList: (quotationId: string) => void;
}

/** Leads the reader from a quotation in the list to its place in the text and back. Focus goes along. */
export function useQuotationFocus(quotations: readonly Quotation[]): QuotationFocus {
  const [active, setActive] = useState<string | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const target = useRef<string | null>(null);

  // After drawing: the list's entry may only now be there.
  useEffect(() => {
    if (target.current) leadTo(target.current);
    target.current = null;
  });

  const toggle = useCallback((speakerId: string) => {
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(speakerId)) next.add(speakerId);
      return next;
    });
  }, []);

  const showInText = useCallback((quotationId: string) => {
    target.current = `in-text-${quotationId}`;
    setActive(quotationId);
  }, []);

  // The library's links lead to one quotation: reader.html?saved=...#in-text-q3
  useEffect(() => {
    const asked = quotations.find(({ id }) => location.hash === `#in-text-${id}`);
    if (asked) showInText(asked.id);
  }, [quotations, showInText]);

  const showInList = useCallback(
    (quotationId: string) => {
      target.current = `in-list-${quotationId}`;
      const speaker = quotations.find(({ id }) => id === quotationId)?.attribution?.speakerId ?? NOBODY_ID;
      setOpened((before) => new Set(before).add(speaker));
      setActive(quotationId);
    },
    [quotations],
  );

  return { active, opened, toggle, showInText, showInList };
}

function leadTo(elementId: string): void {
  const element = document.getElementById(elementId);
  if (!element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
