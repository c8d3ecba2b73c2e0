import type { Metadata } from '../article/metadata';
import type { Line } from './collect-lines';
import { type CleanContext, removeLine } from './line-steps';

/** "(mit)", "(cah/ram)", "[mea/mea]" at the end of a line. */
const INITIALS = /\s*[([]([a-z]{2,6}(?:\s?[/-]\s?[a-z]{2,6}){0,3}|[A-Z]{2,4}(?:\s?\/\s?[A-Z]{2,4}){1,3})[)\]]\s*$/;
const STEP = 'initials';
/** Text after the initials, as a share of all, that still counts as what the page hangs under an article. */
const MOST_AFTER = 0.3;

/**
 * Initials of reporter and editor that end an Indonesian news text: taken out and kept as metadata. They end the
 * article: what a page hangs under them (polls, teasers) goes too.
 * @returns the initials, each once.
 */
export function removeInitials(context: CleanContext, metadata: Metadata): string[] {
  const { lines } = context;
  if (metadata.language !== 'id') return [];
  const from = Math.floor(lines.length / 2);
  const index = lines.findIndex((line, at) => at >= from && !line.removed && INITIALS.test(line.text));
  const line = lines[index];
  const found = line ? INITIALS.exec(line.text) : null;
  if (!line || !found) return [];
  const after = lines.slice(index + 1).filter((other) => !other.removed);
  if (length(after) > MOST_AFTER * length(lines)) return [];
  if (found.index === 0) removeLine(line, STEP, 'credit', context);
  else cutEnd(line, found[0].trim(), context);
  for (const other of after) if (!other.isPicture) removeLine(other, 'after-the-end', 'promotion', context);
  return [...new Set((found[1] ?? '').split(/\s?[/-]\s?/))];
}

/** Splits the initials off the last text node and takes them out. */
function cutEnd(line: Line, initials: string, { log }: CleanContext): void {
  const last = lastText(line.nodes);
  const at = last?.data.lastIndexOf(initials) ?? -1;
  if (last && at >= 0) log.remove([last.splitText(at)], STEP, 'credit');
}

function lastText(nodes: readonly Node[]): Text | null {
  for (const node of [...nodes].reverse()) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return node as Text;
    const inner = lastText([...node.childNodes]);
    if (inner) return inner;
  }
  return null;
}

function length(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (line.removed ? 0 : line.text.length), 0);
}
