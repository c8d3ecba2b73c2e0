import type { Line } from './collect-lines';
import { type CleanContext, removeLine } from './line-steps';
import { RELATED_LABELS } from './rules/related-labels';

const STEP = 'related-links';
/** A line longer than this is a paragraph that happens to start like a label. */
const LONGEST = 400;
/** Share of a line that must be linked for it to be a link to another article. */
const LINKED = 0.6;
const ALL_LINKED = 0.9;
/** Lines of links that one label can stand over. */
const MOST_FOLLOWING = 12;
/** A headline ends without a full stop; a sentence of the text may be a link as a whole. */
const SENTENCE_END = /[^.…]\.["”’)]?$/;
const CLOSING = /^\s*["'’”»)\]]*\s*[:»>|–—-]/;

/**
 * Links to other articles between the paragraphs: "Baca juga: ...", a label with links under it, a paragraph that is
 * nothing but a link. Prose that starts with the same words stays: it goes on without a colon and without a link.
 */
export function removeRelated(context: CleanContext): void {
  const { lines } = context;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.removed || line.isPicture) continue;
    const label = labelOf(line);
    if (label === 'line') removeLine(line, STEP, 'related', context);
    else if (label === 'opens-list') removeList(index, context);
    else if (isBareLink(line)) removeLine(line, STEP, 'related', context);
  }
}

function labelOf(line: Line): 'line' | 'opens-list' | null {
  const { text, linked } = line;
  if (text.length > LONGEST) return null;
  for (const { kind, pattern } of RELATED_LABELS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length);
    const bare = rest.replace(/[\s:»>|–—\-.)\]…]+/g, '');
    if (bare === '') return 'opens-list';
    if (kind === 'heading') continue;
    if ((CLOSING.test(rest) || isVideoTitle(match[0], rest)) && !endsLikeProse(line)) return 'line';
    const restLinked = Math.max(linked, (linked * text.length) / Math.max(1, rest.trim().length));
    if (restLinked >= LINKED) return 'line';
  }
  return null;
}

/** Simak Video "Lampu Perpustakaan Menyala" */
function isVideoTitle(label: string, rest: string): boolean {
  return /video$/i.test(label) && /^\s*["“][^"”]{5,200}["”]\s*$/.test(rest);
}

/** "Baca: ia membaca surat itu keras-keras. Lalu pergi." has sentences and no link. */
function endsLikeProse({ text, linked }: Line): boolean {
  return linked < 0.2 && /[.!?]["”’)]?$/.test(text) && text.length > 150;
}

/** A label on its own goes when links follow it, or when it stands over nothing. */
function removeList(index: number, context: CleanContext): void {
  const { lines } = context;
  const label = lines[index];
  const following: Line[] = [];
  for (let at = index + 1; at < lines.length && following.length < MOST_FOLLOWING; at += 1) {
    const line = lines[at];
    if (!line || line.removed) continue;
    if (line.isPicture ? !isLinkedPicture(line) : line.linked < LINKED) break;
    following.push(line);
  }
  if (!label) return;
  removeLine(label, STEP, 'related', context);
  for (const line of following) removeLine(line, STEP, 'related', context);
}

/** A paragraph of nothing but a link to a page is a link, not a paragraph. Headings and list items may be linked. */
function isBareLink({ text, linked, isHeading, isItem, block }: Line): boolean {
  if (linked < ALL_LINKED || isHeading || isItem || text.split(' ').length < 4 || SENTENCE_END.test(text)) return false;
  return block.localName === 'p' || block.localName === 'div' || block.localName === 'blockquote';
}

function isLinkedPicture({ nodes }: Line): boolean {
  return nodes.some((node) => node.nodeType === 1 && (node as Element).querySelector('a, :scope > a') !== null);
}
