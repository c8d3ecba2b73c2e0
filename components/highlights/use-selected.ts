import { useEffect, useState } from 'preact/hooks';
import type { TextRange } from '../../utils/article/quotation';
import type { ArticlePlaces } from '../../utils/highlight/article-places';
import { articleBody } from './use-places';

/** What the reader selected in the article's text; null for nothing. */
export function useSelected(places: ArticlePlaces | null): TextRange | null {
  const [selected, setSelected] = useState<TextRange | null>(null);
  useEffect(() => {
    const look = (): void => {
      const next = places && selectedStretch(places);
      setSelected((before) => (before?.start === next?.start && before?.end === next?.end ? before : next));
    };
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [places]);
  return selected;
}

function selectedStretch(places: ArticlePlaces): TextRange | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const body = articleBody();
  if (!body || !range.intersectsNode(body)) return null;
  // Text fields of the page have selections of their own.
  return document.activeElement?.matches('textarea, input') ? null : places.toStretch(range);
}
