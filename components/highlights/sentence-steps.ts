import type { TextRange } from '../../utils/article/quotation';

/**
 * The next stretch when the keyboard goes from sentence to sentence.
 * @param step 1 for the next sentence, -1 for the one before. @param extend takes it in addition.
 */
export function stepSentence(
  sentences: readonly TextRange[],
  selected: TextRange,
  { step, extend }: { step: 1 | -1; extend: boolean },
): TextRange {
  const first = sentences.findIndex(({ end }) => end > selected.start);
  const last = sentences.findLastIndex(({ start }) => start < selected.end);
  const from = sentences[first];
  if (!from) return selected;
  if (!extend) return sentences[step > 0 ? last + 1 : first - 1] ?? selected;
  // Taking back what was taken in addition: never less than one sentence.
  const to = sentences[Math.max(first, last + step)];
  return to ? { start: from.start, end: to.end } : selected;
}

/** The first sentence that begins below the window's bar; undefined where none is drawn. */
export function sentenceInView(
  sentences: readonly TextRange[],
  topOf: (sentence: TextRange) => number | null,
  bar: number,
): TextRange | undefined {
  return sentences.find((sentence) => (topOf(sentence) ?? Number.NEGATIVE_INFINITY) >= bar) ?? sentences.at(-1);
}
