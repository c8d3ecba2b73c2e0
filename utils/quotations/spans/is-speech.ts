import type { Span } from './span';

/**
 * Whether what stands in the marks reads like speech, by its own form alone: a sentence or the beginning of one, not a
 * title, a nickname or a word under discussion.
 */
export function readsAsSpeech(text: string, span: Span): boolean {
  const inner = text.slice(span.start, span.end);
  const sentence = /[.,!?…]["”'’]?$/.test(inner);
  if (span.marks === 'single') return sentence && span.words >= 4;
  if (sentence) return true;
  return span.words >= 4;
}
