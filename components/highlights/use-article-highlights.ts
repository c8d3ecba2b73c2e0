import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { TextRange } from '../../utils/article/quotation';
import { describeAnchor } from '../../utils/highlight/anchor';
import { findAnchor } from '../../utils/highlight/find-anchor';
import type { HighlightChange, HighlightColour, ReaderHighlight } from '../../utils/library/highlights/highlight';
import type { LibraryHighlights } from '../../utils/library/highlights/library-highlights';

/** A highlight and where it stands in this version of the article; null where the version has it no more. */
export interface PlacedHighlight {
  highlight: ReaderHighlight;
  place: TextRange | null;
}

/** The highlights of a saved article in the order of its text, and what can be done with them. */
export function useArticleHighlights(store: LibraryHighlights, articleId: string, article: Article) {
  const { metadata, content } = article;
  const url = metadata.canonicalUrl ?? metadata.url;
  const [highlights, setHighlights] = useState<readonly ReaderHighlight[]>([]);
  const [failed, setFailed] = useState(false);
  const removed = useRef<string | null>(null);
  const load = useCallback(async () => setHighlights(await store.of(url)), [store, url]);
  /** What the reader did goes to the disk first and is shown from there. */
  const write = useCallback(
    async (act: () => Promise<unknown>) => {
      try {
        await act();
        await load();
        setFailed(false);
      } catch (error) {
        console.error(error);
        setFailed(true);
      }
    },
    [load],
  );
  useEffect(() => void write(async () => undefined), [write]);
  const placed = useMemo(
    () =>
      highlights
        .map((highlight) => ({ highlight, place: findAnchor(content.text, highlight.anchor) }))
        .sort((a, b) => startOf(a) - startOf(b)),
    [highlights, content.text],
  );
  return {
    placed,
    failed,
    add: async (stretch: TextRange, colour: HighlightColour, note = '') => {
      const anchor = describeAnchor(content.text, stretch);
      await write(() => store.add({ articleId, url, anchor, colour, note }));
    },
    change: async (id: string, change: HighlightChange) => {
      if (change.removed) removed.current = id;
      await write(() => store.change(id, change));
    },
    /** Brings back what was removed last; absent when nothing was. */
    undo:
      removed.current === null
        ? undefined
        : async () => {
            const id = removed.current;
            removed.current = null;
            if (id !== null) await write(() => store.change(id, { removed: false }));
          },
  };
}

function startOf({ place }: PlacedHighlight): number {
  return place?.start ?? Number.POSITIVE_INFINITY;
}
