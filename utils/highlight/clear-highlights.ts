import { HIGHLIGHT_PREFIX } from './highlight-style';

/** Takes all our marks off a page. */
export function clearHighlights(): void {
  // Firefox has the highlights since version 140.
  if (!('highlights' in CSS)) return;
  for (const name of [...CSS.highlights.keys()]) if (name.startsWith(HIGHLIGHT_PREFIX)) CSS.highlights.delete(name);
}
