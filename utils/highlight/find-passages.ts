import { indexText, rangeOf } from './text-index';

/** A passage of the article, as the reader sees it. */
export interface Passage {
  id: string;
  text: string;
}

/**
 * Finds passages in a live page, in the order given: each from the end of the one before, so that a sentence that also
 * stands in a teaser is found in the text. White space does not count, since the page may break it differently.
 * One pass over the page's text nodes; the page is not changed.
 * @returns passage id -> range; what is not found is left out.
 */
export function findPassages(root: Node, passages: readonly Passage[]): Map<string, Range> {
  const index = indexText(root);
  const found = new Map<string, Range>();
  let from = 0;
  for (const { id, text } of passages) {
    const wanted = text.replace(/\s+/g, '');
    const later = wanted === '' ? -1 : index.text.indexOf(wanted, from);
    const start = later < 0 && wanted !== '' ? index.text.indexOf(wanted) : later;
    if (start < 0) continue;
    found.set(id, rangeOf(index, start, start + wanted.length));
    from = start + wanted.length;
  }
  return found;
}
