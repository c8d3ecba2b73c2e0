import { hostOf } from '../article/host-of';
import type { Metadata } from '../article/metadata';
import type { Line } from './collect-lines';
import { isSentence } from './line-shape';
import { type CleanContext, removeLine } from './line-steps';

// Behind the last sentence: "(mit)", "(cah/ram)", "[mea/mea]", "(mcr23/jpnn)", "(*/red)".
const AFTER_SENTENCE =
  /(?<=[.!?]["”’']*|["”’])\s*[([](?=[^)\]]*[\p{L}*])([\p{L}\d*][\p{L}\d/*,&.|-]{0,19}(?:\s?\/\s?[\p{L}\d-]{2,12}){0,2})[)\]][\s.*]*$/u;
// The same without a full stop before it, where the letters can be nothing else: "... di balai kota (cah/ram)". With one
// behind it the bracket is the sentence's own: "... identitas pasangan (suami/istri)."
const PAIR = /\s*[([]([a-z]{2,6}(?:\s?[/-]\s?[a-z]{2,6}){1,3}|[A-Z]{2,4}(?:\s?\/\s?[A-Z]{2,4}){1,3}|\*)[)\]][\s*]*$/;
/** "... pada Maret. (Dewi Pusparini/contoh)": who wrote it and for whom. */
const SIGNED =
  /(?<=[.!?]["”’]{0,3})\s*\(((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+)\s?\/\s?[\p{L}\d.]{2,20}\)[\s.]*$/u;
/** Stars that close a text: "... sampai Maret.***" */
const STARS = /(?<=[.!?]["”’]{0,3})\s*\*{3}$/;
/** UTF-16 units of a line's end that are looked at. */
const END = 120;
/** A line that is nothing but a bracket: "(Rani Lestari)", "(tim redaksi)". */
const ALONE = /^[\s*]*[([]([^()[\]!?:;]{1,30})[)\]][\s.*]*$/;
const ALONE_WORDS = 3;
/** Two or more sets of small letters behind a sentence are nothing but initials, whatever follows: a poll may be prose. */
const SURE = /^[a-z]{2,6}(?:\s?[/-]\s?[a-z]{2,6})+$/;
/** How somebody said it, behind an answer: "Ya, begitulah. (tertawa)" */
const MANNER = /^(?:ter(?:tawa|senyum|kekeh|isak|diam)|menangis|diam|hening|sic)\b/i;
const STEP = 'initials';
/** Text after the initials, as a share of all, that still counts as what the page hangs under an article. */
const MOST_AFTER = 0.3;
/** What stands in such a bracket and is nobody. */
const NOBODY =
  /^(?:\*+|red(?:aksi|\.)?|tim(?: redaksi)?|adv(?:ertorial)?|rls|rilis|hms|humas(?: .{1,20})?|ant(?:ara)?|net|ist|sumber|[\wà-ɏ.-]+\.(?:com|co|id))$/i;

/**
 * Initials of reporter and editor that end an Indonesian news text: taken out and kept as metadata. They end the
 * article: what a page hangs under them (polls, teasers) goes too.
 * @returns the initials, or the name that stands in their place; each once.
 */
export function removeInitials(context: CleanContext, metadata: Metadata): string[] {
  const { lines } = context;
  if (metadata.language !== 'id') return [];
  const index = lines.findLastIndex((line) => !line.removed && creditIn(line) !== null);
  const line = lines[index];
  const found = line ? creditIn(line) : null;
  if (!line || !found || index < Math.floor(lines.length / 2)) return closeText(context);
  const after = lines.slice(index + 1).filter((other) => !other.removed);
  // Paragraphs that follow are the article's, and the bracket is somebody's manner: "Ya, begitulah. (Tertawa)"
  if ((after.some(isText) && !endsText(found)) || length(after) > MOST_AFTER * length(lines)) return [];
  if (found[0].length === line.text.length) removeLine(line, STEP, 'credit', context);
  else cutEnd(line, found[0].trim(), context);
  for (const other of after) if (!other.isPicture) removeLine(other, 'after-the-end', 'promotion', context);
  const parts = (found[1] ?? '').split(/\s?[/|&,]\s?|(?<=^\p{Ll}+)-/u).map((part) => part.trim());
  const host = hostOf(metadata.url).split('.');
  return [...new Set(parts.filter((part) => part !== '' && !NOBODY.test(part) && !host.includes(part.toLowerCase())))];
}

/** What closes the very last line and says nothing of what hangs under it. */
function closeText(context: CleanContext): string[] {
  const line = context.lines.findLast((one) => !one.removed && !one.isPicture);
  if (!line || line.isItem || line.isHeading || line.block.localName === 'tr') return [];
  const end = line.text.slice(-END);
  const [closing, name] = SIGNED.exec(end) ?? STARS.exec(end) ?? [];
  if (closing) cutEnd(line, closing.trim(), context);
  return name ? [name] : [];
}

function endsText({ 0: bracket, 1: letters = '', index, input }: RegExpExecArray): boolean {
  return SURE.test(letters) && (bracket === input || /[.!?"”’]\s*$/.test(input.slice(0, index)));
}

function isText({ isProse, isHeading, text }: Line): boolean {
  return isProse || (!isHeading && isSentence(text));
}

function creditIn({ text, isItem, isHeading, block }: Line): RegExpExecArray | null {
  if (isItem || isHeading || block.localName === 'tr') return null;
  const alone = ALONE.exec(text);
  if (alone) return ((alone[1] ?? '').match(/[\p{L}*][^\s/]*/gu)?.length ?? 0) <= ALONE_WORDS ? alone : null;
  const end = text.slice(-END);
  const behind = AFTER_SENTENCE.exec(end) ?? PAIR.exec(end);
  return behind && MANNER.test(behind[1] ?? '') ? null : behind;
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
