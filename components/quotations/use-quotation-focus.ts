import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Quotation } from '../../utils/article/quotation';
import { scrollBehavior } from '../../utils/highlight/scroll-behavior';
import { whenWhole } from '../article/when-whole';

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

/** A wish to be led somewhere; a new object each time, so that the same place can be asked for twice. */
interface Request {
  quotationId: string;
  place: 'text' | 'list';
}

/** Leads the reader from a quotation in the list to its place in the text and back. Focus goes along. */
export function useQuotationFocus(quotations: readonly Quotation[]): QuotationFocus {
  const [request, setRequest] = useState<Request | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());

  // After drawing: the list's entry may only now be there.
  useEffect(() => {
    if (request) void whenWhole().then(() => leadTo(`in-${request.place}-${request.quotationId}`));
  }, [request]);

  const toggle = useCallback((speakerId: string) => {
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(speakerId)) next.add(speakerId);
      return next;
    });
  }, []);

  const showInText = useCallback((quotationId: string) => setRequest({ quotationId, place: 'text' }), []);

  // The library's links lead to one quotation, once: reader.html?saved=...#in-text-q3
  const followed = useRef(false);
  useEffect(() => {
    const asked = followed.current ? undefined : quotations.find(({ id }) => location.hash === `#in-text-${id}`);
    followed.current = true;
    if (asked) showInText(asked.id);
  }, [quotations, showInText]);

  const showInList = useCallback(
    (quotationId: string) => {
      const speaker = quotations.find(({ id }) => id === quotationId)?.attribution?.speakerId ?? NOBODY_ID;
      setOpened((before) => new Set(before).add(speaker));
      setRequest({ quotationId, place: 'list' });
    },
    [quotations],
  );

  return { active: request?.quotationId ?? null, opened, toggle, showInText, showInList };
}

function leadTo(elementId: string): void {
  const element = document.getElementById(elementId);
  if (!element) return;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', behavior: scrollBehavior(element.getBoundingClientRect().top) });
}
