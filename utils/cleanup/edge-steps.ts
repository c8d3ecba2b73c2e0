import type { Metadata } from '../article/metadata';
import { parseDate } from '../extraction/parse-date';
import { bareText } from '../extraction/plain-text';
import type { Line } from './collect-lines';
import { type CleanContext, proseSpan, removeLine } from './line-steps';

/** Lines above the first paragraph that are looked at. */
const HEAD_LINES = 40;
const SHORT = 45;
const META_LENGTH = 140;

/**
 * What stands above the first paragraph and belongs to the page's head: the headline once more, section, byline,
 * date, loose labels. A heading right above the first paragraph stays.
 */
export function cleanHead(context: CleanContext, metadata: Metadata): void {
  const { first } = proseSpan(context.lines);
  const title = bareText(metadata.title);
  const known = new Set(
    [metadata.kicker, metadata.siteName, metadata.dek, ...metadata.byline, ...metadata.tags].map((text) =>
      bareText(text ?? ''),
    ),
  );
  for (const [index, line] of context.lines.slice(0, HEAD_LINES).entries()) {
    if (line.removed || line.isPicture) continue;
    const bare = bareText(line.text);
    const isTitle = bare !== '' && title !== '' && (bare === title || (line.isHeading && isPartOf(bare, title)));
    if (isTitle && index <= first + 2) removeLine(line, 'repeated-headline', 'repeated', context);
    else if (index < first && known.has(bare)) removeLine(line, 'page-head', 'repeated', context);
    else if (index < first && isMeta(line, metadata)) removeLine(line, 'page-head', 'credit', context);
  }
}

function isPartOf(bare: string, title: string): boolean {
  return bare.length > 12 && (title.includes(bare) || bare.includes(title));
}

function isMeta(line: Line, { byline }: Metadata): boolean {
  const { text } = line;
  if (text.length > META_LENGTH) return false;
  if (parseDate(text) !== '') return true;
  if (/^(?:by|oleh|von|par|por|di|door|av|reporter|penulis|editor)\b/i.test(text) && text.length < 80) return true;
  if (byline.some((name) => text.includes(name)) && text.length < 80) return true;
  return !line.isHeading && !line.isItem && text.length < SHORT && !/[.!?:"”\-–—]$/.test(text);
}

/**
 * What trails after the last paragraph: headings without text, links, loose labels. Goes backwards and stops at the
 * first line that may belong to the text.
 */
export function cleanTail(context: CleanContext): void {
  const { last } = proseSpan(context.lines);
  for (let index = context.lines.length - 1; index > last; index -= 1) {
    const line = context.lines[index];
    if (!line || line.removed) continue;
    if (line.isPicture) continue;
    if (line.linked >= 0.6) removeLine(line, 'page-tail', 'related', context);
    else if (line.isHeading) removeLine(line, 'page-tail', 'navigation', context);
    else if (parseDate(line.text) !== '' && line.text.length < 60) removeLine(line, 'page-tail', 'credit', context);
    else break;
  }
}
