/** Silent reading of non-fiction, words a minute: Brysbaert 2019, meta-analysis of 190 studies. */
const WORDS_PER_MINUTE = 238;

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Whole minutes that the text takes to read, at least 1. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(countWords(text) / WORDS_PER_MINUTE));
}
