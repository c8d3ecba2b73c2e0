import type { Lexicon } from '../lexicon/lexicon';
import type { Span } from './span';

/** The word right before a mark: “bertuliskan: "…"”. */
const LEAD = /(\p{L}+)[\s,:]*$/u;
const LEAD_REACH = 40;

/** From this many words on a stretch is speech unless it looks like a title. */
const ENOUGH_WORDS = 4;
const LONGEST_TITLE = 7;
const TITLE_SHARE = 0.6;
const CAPITAL = /^\p{Lu}/u;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/**
 * Whether what stands in the marks reads like speech: a sentence or a good part of one, not a title, a nickname or a
 * word under discussion. Short stretches are speech only where speech is expected: at the start of a sentence, behind a
 * comma or colon.
 */
export function readsAsSpeech(text: string, span: Span): boolean {
  const inner = text.slice(span.start, span.end);
  const ends = /[.,!?…]["”'’]?$/.test(inner);
  const opens = /(?:^|[.,:!?…"”'’\n])\s*$/.test(text.slice(Math.max(0, span.outerStart - 4), span.outerStart));
  if (span.marks === 'single') return ends && span.words >= ENOUGH_WORDS && opens;
  if (ends && opens) return true;
  if (span.words < ENOUGH_WORDS) return false;
  return !(span.words <= LONGEST_TITLE && looksLikeTitle(inner));
}

/** "Sang Penjaga Kota", "A Day in the Life": most words have capitals, the last one too. */
function looksLikeTitle(inner: string): boolean {
  const words = inner.match(WORD)?.filter((word) => word.length > 2) ?? [];
  const capitals = words.filter((word) => CAPITAL.test(word)).length;
  return capitals > 1 && capitals >= TITLE_SHARE * words.length && CAPITAL.test(words.at(-1) ?? '');
}

/** The word right behind a mark: “Sudah”, kata Wahyu. */
const TAG = /^[\s,]*(\p{Ll}+)/u;

/** Whether a tag that nothing else can be stands right behind the stretch. */
function hasTag(text: string, { outerEnd }: Span, { cues, weakTags, tagsStandAlone }: Lexicon): boolean {
  const word = TAG.exec(text.slice(outerEnd, outerEnd + LEAD_REACH))?.[1] ?? '';
  const forms = cues.get(word)?.forms ?? [];
  return tagsStandAlone && !weakTags.has(word) && (forms.includes('tag') || forms.includes('clitic'));
}

/**
 * The spans that are speech. Behind a label (berjudul, bertuliskan) stands a title, poster or term; what is listed with
 * such a one is none either.
 */
export function speechIn(text: string, spans: Span[], lexicon?: Lexicon): Span[] {
  let labelEnd = -1;
  return spans.filter((span) => {
    const lead = LEAD.exec(text.slice(Math.max(0, span.outerStart - LEAD_REACH), span.outerStart))?.[1]?.toLowerCase();
    const isListed =
      labelEnd >= 0 && joins(text.slice(labelEnd, Math.min(span.outerStart, labelEnd + LEAD_REACH)), lexicon);
    const label = (lead !== undefined && lexicon?.labels.has(lead)) || isListed;
    labelEnd = label ? span.outerEnd : -1;
    return !label && (readsAsSpeech(text, span) || (lexicon !== undefined && hasTag(text, span, lexicon)));
  });
}

/** Whether nothing but commas and an "and" stands between two titles of a list. */
function joins(between: string, lexicon: Lexicon | undefined): boolean {
  const word = between.replace(/[ ,]+/g, '').toLowerCase();
  return word === '' || (lexicon?.conjunctions.has(word) ?? false);
}
