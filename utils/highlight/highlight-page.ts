import { clearHighlights } from './clear-highlights';
import { findPassages, type Passage } from './find-passages';
import { ACTIVE_NAME, voiceName } from './highlight-style';
import { scrollBehavior } from './scroll-behavior';

/** A passage and whose colour it gets. */
export interface VoicedPassage extends Passage {
  /** Marked as `::highlight(kutip-<voice>)`. */
  voice: number;
}

/** What the side panel asks of the original page. */
export interface HighlightRequest {
  /** In the order of the text. */
  passages: VoicedPassage[];
  /** Id of the passage to mark before the others, if any. */
  show?: string | undefined;
  /** Leaves the page where it is; otherwise it scrolls to that passage. */
  stay?: boolean;
}

/**
 * Marks passages of a live page with the CSS Custom Highlight API: the page's DOM is not touched.
 * @returns whether the passage to show was found.
 */
export function highlightPage(page: Document, { passages, show, stay = false }: HighlightRequest): boolean {
  const ranges = findPassages(page.body, passages);
  const shown = show === undefined ? undefined : ranges.get(show);
  // Firefox has the highlights since version 140; before, the page only scrolls.
  if ('highlights' in CSS) mark(passages, ranges, shown);
  if (shown && !stay) scrollTo(shown);
  return show === undefined || shown !== undefined;
}

function mark(passages: readonly VoicedPassage[], ranges: ReadonlyMap<string, Range>, shown: Range | undefined): void {
  clearHighlights();
  for (const voice of new Set(passages.map((passage) => passage.voice))) {
    const own = passages.filter((passage) => passage.voice === voice).map(({ id }) => ranges.get(id));
    CSS.highlights.set(voiceName(voice), new Highlight(...own.filter((range) => range !== undefined)));
  }
  CSS.highlights.set(ACTIVE_NAME, new Highlight(...(shown ? [shown] : [])));
}

function scrollTo(range: Range): void {
  const behavior = scrollBehavior(range.getBoundingClientRect().top);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
}
