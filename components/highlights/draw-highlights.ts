import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../utils/library/highlights/highlight';

/** A highlight's place in the drawn article. */
export interface DrawnHighlight {
  id: string;
  colour: HighlightColour;
  range: Range;
}

/** Draws highlights over the article with the CSS Custom Highlight API: its DOM stays as it is. */
export function drawHighlights(drawn: readonly DrawnHighlight[]): void {
  // Firefox has the highlights since version 140; before, they stand in the list only.
  if (!('highlights' in CSS)) return;
  for (const colour of HIGHLIGHT_COLOURS) {
    const ranges = drawn.filter((highlight) => highlight.colour === colour).map(({ range }) => range);
    if (ranges.length > 0) CSS.highlights.set(`kutip-mark-${colour}`, new Highlight(...ranges));
    else CSS.highlights.delete(`kutip-mark-${colour}`);
  }
}

/** The highlight under a point of the window, the shortest where several overlap. */
export function highlightAt(drawn: readonly DrawnHighlight[], x: number, y: number): DrawnHighlight | undefined {
  const place = caretAt(x, y);
  if (!place) return undefined;
  return drawn
    .filter(({ range }) => range.isPointInRange(place.node, place.offset))
    .sort((a, b) => a.range.toString().length - b.range.toString().length)[0];
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  // Chromium has the standard's way since version 128.
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
