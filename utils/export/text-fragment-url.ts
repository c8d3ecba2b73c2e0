import type { TextRange } from '../article/quotation';

/** Longer quotations are given by their first and last words: an address has to stay short enough to send. */
const WHOLE_UP_TO = 120;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

/**
 * The page's address with a text fragment (WICG Scroll To Text Fragment), so that a browser scrolls to the quotation.
 * @param text the article's running text. @param range UTF-16 offsets of the quotation in it.
 */
export function textFragmentUrl(url: string, text: string, range: TextRange): string {
  const exact = text.slice(range.start, range.end).trim();
  if (!/\p{L}|\p{N}/u.test(exact)) return url;
  const base = url.replace(/#.*$/s, '');
  return `${base}#:~:text=${directive(text, range, exact)}`;
}

function directive(text: string, range: TextRange, exact: string): string {
  if (exact.length > WHOLE_UP_TO || exact.includes('\n')) return rangeDirective(exact);
  const unique = text.indexOf(exact) === text.lastIndexOf(exact);
  if (unique) return encode(exact);
  const prefix = words(lastLine(text.slice(0, range.start)))
    .slice(-CONTEXT_WORDS)
    .join(' ');
  const suffix = words(firstLine(text.slice(range.end)))
    .slice(0, CONTEXT_WORDS)
    .join(' ');
  return [prefix && `${encode(prefix)}-`, encode(exact), suffix && `-${encode(suffix)}`].filter(Boolean).join(',');
}

/** A range may cross blocks, its ends may not. */
function rangeDirective(exact: string): string {
  const start = words(firstLine(exact)).slice(0, EDGE_WORDS).join(' ');
  const end = words(lastLine(exact)).slice(-EDGE_WORDS).join(' ');
  return `${encode(start)},${encode(end)}`;
}

function words(line: string): string[] {
  return line.match(/\S+/g) ?? [];
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** The dash separates parts of a text directive, so it is encoded as well. */
function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replaceAll('-', '%2D');
}
