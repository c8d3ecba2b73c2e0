import { HIGHLIGHT_NAMES } from './highlight-style';

/** Takes all our marks off a page. */
export function clearHighlights(): void {
  // Firefox has the highlights since version 140.
  if (!('highlights' in CSS)) return;
  // By their names: in Firefox an injected script may not walk through the page's highlights.
  for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
}
