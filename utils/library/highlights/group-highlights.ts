import { foldWord } from '../matching-words';
import type { SavedArticleSummary } from '../saved-article';
import type { HighlightColour, ReaderHighlight } from './highlight';

/** An article with what is marked in it. */
export interface MarkedArticle {
  row: SavedArticleSummary;
  /** In the order of the text, as it was when they were made. */
  highlights: ReaderHighlight[];
}

/**
 * What is marked in the library's articles, the article with the latest mark first. A highlight belongs to all versions
 * of its article and stands with the newest; where no version is left, it is left out.
 * @param rows newest first.
 */
export function groupHighlights(
  highlights: readonly ReaderHighlight[],
  rows: readonly SavedArticleSummary[],
): MarkedArticle[] {
  const newest = new Map<string, SavedArticleSummary>();
  for (const row of rows) if (!newest.has(row.addressKey)) newest.set(row.addressKey, row);
  const groups = new Map<string, MarkedArticle>();
  for (const highlight of [...highlights].reverse()) {
    const row = newest.get(highlight.addressKey);
    if (!row) continue;
    const group = groups.get(row.addressKey);
    if (group) group.highlights.push(highlight);
    else groups.set(row.addressKey, { row, highlights: [highlight] });
  }
  for (const { highlights: own } of groups.values()) own.sort((a, b) => a.anchor.start - b.anchor.start);
  return [...groups.values()];
}

/** Those whose passage, note or article has words that begin with each word of the text, in the colour asked for. */
export function searchHighlights(
  groups: readonly MarkedArticle[],
  { text, colour }: { text: string; colour: HighlightColour | '' },
): MarkedArticle[] {
  const words = wordsOf(text);
  return groups.flatMap(({ row, highlights }) => {
    const found = highlights.filter(
      (highlight) =>
        (colour === '' || highlight.colour === colour) &&
        hasAll(words, [highlight.anchor.exact, highlight.note, row.title].join(' ')),
    );
    return found.length > 0 ? [{ row, highlights: found }] : [];
  });
}

function hasAll(words: readonly string[], text: string): boolean {
  if (words.length === 0) return true;
  const own = wordsOf(text);
  return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
}

function wordsOf(text: string): string[] {
  return foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
