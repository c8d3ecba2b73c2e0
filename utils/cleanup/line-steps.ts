import type { RemovalReason } from '../article/removal';
import type { Line } from './collect-lines';
import { datelineOf } from './dateline';
import { isSentence, readsLikeSpeech } from './line-shape';
import type { RemovalLog } from './removal-log';
import { LINE_RULES, type LineRule } from './rules/line-rules';

/** What every clean-up step works on. */
export interface CleanContext {
  lines: readonly Line[];
  log: RemovalLog;
}

/** Takes a line out and records it. */
export function removeLine(line: Line, step: string, reason: RemovalReason, { log }: CleanContext): void {
  if (line.removed) return;
  line.removed = true;
  log.remove(line.nodes, step, reason);
}

/** Lines above a dateline that are looked at: a text that opens with one opens there. */
const HEAD_LINES = 20;

/**
 * Index of the first and last line that reads like the article; the whole text when none does. A dateline with the
 * outlet's name opens the text, whatever stands above it.
 */
export function proseSpan(lines: readonly Line[]): { first: number; last: number } {
  const prose = lines.findIndex((line) => line.isProse && !line.removed);
  const opening = lines
    .slice(0, HEAD_LINES)
    .findIndex((line) => line.isProse && !line.removed && datelineOf(line.text) !== '');
  const first = opening > prose && !isLong(lines.slice(0, opening)) ? opening : prose;
  const last = lines.findLastIndex((line) => line.isProse && !line.removed);
  return { first: Math.max(0, first), last: last < 0 ? lines.length - 1 : last };
}

/** More than a few lines of text above it, and a dateline opens something else, such as the next report. */
function isLong(lines: readonly Line[]): boolean {
  return lines.reduce((sum, line) => sum + (line.isProse && !line.removed ? line.text.length : 0), 0) > 700;
}

/** Lines that are known by their words: labels of share bars, counters, advertisements, credits. */
export function removeKnownLines(context: CleanContext): void {
  for (const line of context.lines) {
    const rule = line.removed || line.isPicture ? undefined : lineRuleFor(line.text, 'anywhere');
    if (rule) removeLine(line, rule.name, rule.reason, context);
  }
  while (removeAtEnds(context));
}

/** What goes at the ends may have been a paragraph of its own: then others stand at the ends. Tells whether one did. */
function removeAtEnds(context: CleanContext): boolean {
  const { first, last } = proseSpan(context.lines);
  let shrinks = false;
  context.lines.forEach((line, index) => {
    const rule = line.removed || (index > first && index < last) ? undefined : lineRuleFor(line.text, 'ends');
    if (!rule) return;
    shrinks ||= line.isProse;
    removeLine(line, rule.name, rule.reason, context);
  });
  return shrinks;
}

/** The rule that takes a line out, if it stands where the rule holds. Reported speech is never boilerplate. */
export function lineRuleFor(text: string, where: LineRule['where']): LineRule | undefined {
  const found = LINE_RULES.find((rule) => rule.where === where && text.length <= rule.most && meets(text, rule));
  return found && !readsLikeSpeech(text) ? found : undefined;
}

function meets(text: string, { pattern, also, isLabel }: LineRule): boolean {
  return pattern.test(text) && (!also || also.test(text)) && !(isLabel && isSentence(text));
}
