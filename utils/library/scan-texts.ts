import { foldWord } from './matching-words';

/** An article that has the words in its text, and the place where the first of them stands. */
export interface TextMatch {
  id: string;
  /** About a line of the text around the first word. */
  snippet: string;
}

interface ScanOptions {
  /** Told how many texts were read. */
  onProgress: (read: number) => void;
  signal: AbortSignal;
}

/** Texts read before the page may draw again. */
const PAUSE_AFTER = 25;
/** UTF-16 units of a snippet before and after the word. */
const AROUND = 90;

/**
 * Looks for words in whole texts, one after the other: an index over them would take more memory than all the rest.
 * @param query words that a text must have, each as the beginning of a word. @returns as far as it came when stopped.
 */
export async function scanTexts(
  texts: AsyncIterable<{ id: string; text: string }>,
  query: string,
  { onProgress, signal }: ScanOptions,
): Promise<TextMatch[]> {
  const words = foldWord(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const found: TextMatch[] = [];
  if (words.length === 0) return found;
  let read = 0;
  for await (const { id, text } of texts) {
    if (signal.aborted) break;
    const snippet = matchIn(text, words);
    if (snippet !== null) found.push({ id, snippet });
    read += 1;
    if (read % PAUSE_AFTER !== 0) continue;
    onProgress(read);
    await new Promise((resolve) => setTimeout(resolve));
  }
  onProgress(read);
  return found;
}

function matchIn(text: string, words: readonly string[]): string | null {
  const folded = foldWord(text);
  let first = -1;
  for (const word of words) {
    const place = beginningOf(word, folded);
    if (place < 0) return null;
    if (first < 0) first = place;
  }
  // Folding may shorten a text; as the middle of a snippet the place is near enough.
  const start = Math.max(0, first - AROUND);
  const piece = text.slice(start, first + AROUND).replace(/\s+/g, ' ');
  return `${start > 0 ? '…' : ''}${piece.trim()}…`;
}

/** Where a word begins with these letters; -1 for nowhere. */
function beginningOf(word: string, folded: string): number {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) return at;
  }
  return -1;
}
