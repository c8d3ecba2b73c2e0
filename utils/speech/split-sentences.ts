import type { TextRange } from '../article/quotation';
import { ABBREVIATION_BY_WORD } from './abbreviations';

/** Characters in which the last word of a sentence is looked for; longer words are no abbreviations. */
const LAST_WORD = 24;

const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
const STARTS_SMALL = /^\P{L}*\p{Ll}/u;
const STARTS_WITH_NUMBER = /^\p{N}/u;
const SPOKEN = /[\p{L}\p{N}]/u;

/**
 * The sentences of a running text, for reading aloud: the browser's own segmentation with its cuts after abbreviations
 * and before small letters (“Apa kabar?” tanya Budi) mended. Lines and table cells are sentences of their own; what has
 * neither letter nor number is left out.
 * @param language BCP 47, or '' where it is unknown. @returns UTF-16 offsets, without the white space around.
 */
export function splitSentences(text: string, language: string): TextRange[] {
  const segmenter = new Intl.Segmenter(usable(language), { granularity: 'sentence' });
  return [...text.matchAll(/[^\n\t]+/g)].flatMap(({ 0: line, index }) =>
    sentencesOfLine(line, segmenter)
      .map(({ start, end }) => trimmed(text, index + start, index + end))
      .filter(({ start, end }) => SPOKEN.test(text.slice(start, end))),
  );
}

function sentencesOfLine(line: string, segmenter: Intl.Segmenter): TextRange[] {
  const sentences: TextRange[] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    const before = sentences.at(-1);
    const end = index + segment.length;
    if (before && goesOn(line.slice(before.start, before.end), segment)) before.end = end;
    else sentences.push({ start: index, end });
  }
  return sentences;
}

/** Whether two pieces that were cut apart are one sentence. */
function goesOn(before: string, next: string): boolean {
  if (STARTS_SMALL.test(next.slice(0, LAST_WORD))) return true;
  const word =
    before
      .trimEnd()
      .slice(-LAST_WORD)
      .split(/[\s(["“‘'-]/)
      .at(-1) ?? '';
  if (!word.endsWith('.')) return false;
  const bare = word.slice(0, -1);
  if (INITIALS.test(bare)) return true;
  const abbreviation = ABBREVIATION_BY_WORD.get(bare.toLowerCase());
  return abbreviation !== undefined && (!abbreviation.beforeNumber || STARTS_WITH_NUMBER.test(next));
}

function trimmed(text: string, start: number, end: number): TextRange {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

/** The language comes from a page: what is no language tag gives the browser's own rules. */
function usable(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language || undefined)[0];
  } catch {
    return undefined;
  }
}
