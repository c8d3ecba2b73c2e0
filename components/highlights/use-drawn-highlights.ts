import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticlePlaces } from '../../utils/highlight/article-places';
import { type DrawnHighlight, drawHighlights } from './draw-highlights';
import { showRange } from './show-range';
import type { PlacedHighlight } from './use-article-highlights';

/** In the page's address: the highlight to show. */
const HASH = '#mark-';

/** Draws highlights over the article while it is shown, and goes to the one that the page's address names. */
export function useDrawnHighlights(
  placed: readonly PlacedHighlight[],
  places: ArticlePlaces | null,
): readonly DrawnHighlight[] {
  const drawn = useMemo(
    () =>
      placed.flatMap(({ highlight: { id, colour }, place }): DrawnHighlight[] => {
        const range = place && places?.toRange(place);
        return range ? [{ id, colour, range }] : [];
      }),
    [placed, places],
  );
  useEffect(() => drawHighlights(drawn), [drawn]);
  useEffect(() => () => drawHighlights([]), []);
  useShownByAddress(drawn);
  return drawn;
}

/** Goes to the highlight that the page's address names, once it is drawn. */
function useShownByAddress(drawn: readonly DrawnHighlight[]): void {
  const [wanted, setWanted] = useState(() => (location.hash.startsWith(HASH) ? location.hash.slice(HASH.length) : ''));
  useEffect(() => {
    const found = drawn.find(({ id }) => id === wanted);
    if (!found) return;
    setWanted('');
    showRange(found.range, 'center');
  }, [drawn, wanted]);
}
