import { doubleSingles } from './double-singles';
import type { Span } from './span';

interface Mark {
  at: number;
  single: boolean;
  leans: 'open' | 'close' | 'either';
}

const LEANING: Record<string, Mark['leans']> = {
  '"': 'either',
  '“': 'open',
  '”': 'close',
  '„': 'open',
  '‟': 'open',
  '«': 'open',
  '»': 'close',
  '‘': 'open',
  '’': 'close',
  '‚': 'open',
  "'": 'either',
};
const SINGLE = "'‘’‚";
const MARK = /["“”„‟«»'‘’‚]/g;
/** Two single marks side by side are typed for a double one, two commas for a low one. */
const TWINS = /''|‘‘|’’|(?<!\S),,(?=\p{L})/gu;
const BLANK_LINE = /\n\s*\n/g;
const WORD = /[\p{L}\p{N}]+/gu;
/** An unclosed quotation longer than this is a slip of the keyboard, not speech: nothing of it is kept. */
const LONGEST_UNCLOSED = 1500;
/** The longest stretch between single marks: titles and short sayings; beyond that it is two apostrophes. */
const LONGEST_SINGLE = 400;

const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char);
const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const opensAfter = (char: string | undefined) => isSpace(char) || /[([{:/–—-]/.test(char ?? '');
const closesBefore = (char: string | undefined) => isSpace(char) || /[.,;:!?)\]}…–—-]/.test(char ?? '');

/** What the mark does here: its neighbours decide, then its own form, then whether something is open. */
function roleOf(text: string, mark: Mark, isOpen: boolean): 'open' | 'close' | 'none' {
  const before = text[mark.at - 1];
  const after = text[mark.at + 1];
  const mayOpen = opensAfter(before) && !isSpace(after);
  const mayClose = !isSpace(before) && closesBefore(after);
  if (isOpen && closesBeforeTag(text, mark.at)) return 'close';
  if (mayOpen && !mayClose) return 'open';
  if (mayClose && !mayOpen) return isOpen ? 'close' : 'none';
  if (/\d/.test(before ?? '') && !isOpen) return 'none';
  if (mark.leans !== 'either') return mark.leans === 'close' && !isOpen ? 'none' : mark.leans;
  return isOpen ? 'close' : 'open';
}

/** `… lokasi, "kata Sahid`: the space went to the wrong side of the mark. */
function closesBeforeTag(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 2), at);
  return /[,.?!…] ?$/.test(lead) && /^\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

function marksIn(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = from;
  for (let hit = MARK.exec(text); hit && hit.index < to; hit = MARK.exec(text)) {
    const single = SINGLE.includes(hit[0]);
    if (single && isLetter(text[hit.index - 1]) && isLetter(text[hit.index + 1])) continue;
    marks.push({ at: hit.index, single, leans: LEANING[hit[0]] ?? 'either' });
  }
  return marks;
}

function makeSpan(text: string, open: number, close: number, marks: Span['marks'], closed: boolean): Span {
  let start = open + 1;
  let end = close;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  const words = text.slice(start, end).match(WORD)?.length ?? 0;
  return { start, end, outerStart: open, outerEnd: closed ? close + 1 : close, marks, closed, words };
}

interface Scan {
  spans: Span[];
  /** Where the quotation that is still open at the paragraph's end began, else -1. */
  open: number;
}

/** Pairs the double marks of one paragraph. With `nests` an opening mark inside a quotation opens an inner one. */
function pairDouble(text: string, marks: Mark[], carried: number, nests: boolean): Scan {
  const stack: number[] = carried >= 0 ? [carried] : [];
  const spans: Span[] = [];
  for (const mark of marks) {
    if (mark.single) continue;
    const role = roleOf(text, mark, stack.length > 0);
    if (role === 'open') {
      if (!nests && stack.length > 0) stack.pop();
      stack.push(mark.at);
    } else if (role === 'close') {
      const open = stack.pop();
      if (open !== undefined && stack.length === 0) spans.push(makeSpan(text, open, mark.at, 'double', true));
    }
  }
  return { spans, open: stack[0] ?? -1 };
}

/** Single marks count only outside double ones, and only where both ends look like quotation marks. */
function pairSingle(text: string, marks: Mark[], taken: Span[]): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let next = 0;
  for (const mark of marks) {
    while (next < taken.length && (taken[next]?.outerEnd ?? 0) <= mark.at) {
      next++;
      open = -1;
    }
    const inside = (taken[next]?.outerStart ?? Number.POSITIVE_INFINITY) <= mark.at;
    if (!mark.single || inside) continue;
    if (opensSingle(text, mark)) open = mark.at;
    else if (open >= 0 && closesSingle(text, mark.at)) {
      if (mark.at - open < LONGEST_SINGLE) spans.push(makeSpan(text, open, mark.at, 'single', true));
      open = -1;
    }
  }
  return spans;
}

function opensSingle(text: string, mark: Mark): boolean {
  return opensAfter(text[mark.at - 1]) && isLetter(text[mark.at + 1]) && mark.leans !== 'close';
}

function closesSingle(text: string, at: number): boolean {
  return !isSpace(text[at - 1]) && !isLetter(text[at + 1]);
}

interface Paragraph {
  from: number;
  to: number;
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    paragraphs.push({ from, to: gap.index });
    from = gap.index + gap[0].length;
  }
  paragraphs.push({ from, to: text.length });
  return paragraphs;
}

/** A quotation left open runs on when the next paragraph closes it before it opens another. */
function runsOn(text: string, paragraph: Paragraph | undefined, open: number): boolean {
  if (!paragraph || paragraph.to - open > LONGEST_UNCLOSED) return false;
  const first = marksIn(text, paragraph.from, paragraph.to).find((mark) => !mark.single);
  return first !== undefined && roleOf(text, first, true) === 'close' && !opensAfter(text[first.at - 1]);
}

/**
 * Finds every stretch in quotation marks in one pass, paragraph by paragraph, so that one missing mark spoils at most
 * one paragraph. Inner quotations belong to the outer one. Returns the spans in the order of the text.
 */
export function scanSpans(source: string): Span[] {
  const all: Span[] = [];
  const doubled = doubleSingles(source) ?? source;
  const text = doubled.replace(TWINS, (_, at: number) => (isLetter(source[at + 2]) ? ' "' : '" '));
  const paragraphs = paragraphsOf(text);
  let carried = -1;
  paragraphs.forEach((paragraph, index) => {
    const marks = marksIn(text, paragraph.from, paragraph.to);
    let scan = pairDouble(text, marks, carried, true);
    if (scan.open >= 0) {
      const flat = pairDouble(text, marks, carried, false);
      if (flat.spans.length > scan.spans.length) scan = flat;
    }
    carried = -1;
    const double = scan.spans;
    if (scan.open >= 0 && runsOn(text, paragraphs[index + 1], scan.open)) carried = scan.open;
    else if (scan.open >= 0 && paragraph.to - scan.open < LONGEST_UNCLOSED) {
      const before = double.filter((span) => span.outerEnd <= scan.open);
      double.splice(0, double.length, ...before, makeSpan(text, scan.open, paragraph.to, 'double', false));
    }
    all.push(...double, ...pairSingle(text, marks, double));
  });
  if (text !== source) for (const span of all) widenOverTwins(source, span);
  return all.filter((span) => span.words > 0).sort((a, b) => a.start - b.start);
}

/** Takes in the second of two single marks that were read as one double one. */
function widenOverTwins(source: string, span: Span): void {
  const twin = (at: number) => SINGLE.includes(source[at] ?? '.') && source[at] === source[at + 1];
  if (span.marks === 'double' && twin(span.outerStart - 1)) span.outerStart--;
  if (span.marks === 'double' && span.closed && twin(span.outerEnd - 1)) span.outerEnd++;
}
