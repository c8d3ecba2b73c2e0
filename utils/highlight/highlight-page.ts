import { findPassages, type Passage } from './find-passages';

/** A passage and whose colour it gets. */
export interface VoicedPassage extends Passage {
  /** Marked as `::highlight(kutip-<voice>)`. */
  voice: number;
}

/** What the side panel asks of the original page. */
export interface HighlightRequest {
  /** In the order of the text. */
  passages: VoicedPassage[];
  /** Id of the passage to scroll to, if any. */
  show?: string;
}

const ACTIVE = 'kutip-active';

/**
 * Marks passages of a live page with the CSS Custom Highlight API: the page's DOM is not touched.
 * @returns whether the passage to show was found.
 */
export function highlightPage(page: Document, { passages, show }: HighlightRequest): boolean {
  const ranges = findPassages(page.body, passages);
  for (const voice of new Set(passages.map((passage) => passage.voice))) {
    const own = passages.filter((passage) => passage.voice === voice).map(({ id }) => ranges.get(id));
    CSS.highlights.set(`kutip-${voice}`, new Highlight(...own.filter((range) => range !== undefined)));
  }
  const shown = show === undefined ? undefined : ranges.get(show);
  if (shown) scrollTo(shown);
  CSS.highlights.set(ACTIVE, new Highlight(...(shown ? [shown] : [])));
  return show === undefined || shown !== undefined;
}

function scrollTo(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
