import { collectLines, type Line } from './collect-lines';
import { isSentence } from './line-shape';
import { type CleanContext, removeLine } from './line-steps';
import { RELATED_LABELS, type RelatedLabel } from './rules/related-labels';

const STEP = 'related-links';
/** A line longer than this is a paragraph that happens to start like a label. */
const LONGEST = 400;
/** Share of a line that must be linked for it to be a link to another article. */
const LINKED = 0.6;
const ALL_LINKED = 0.9;
/** What may stand after a heading over links: "Berita Terbaru Hari Ini". */
const HEADING_REST = 40;
/** Linked headlines of a list that no word announces. */
const MOST_UNANNOUNCED = 5;
/** Lines of links that one label can stand over. */
const MOST_FOLLOWING = 12;
/** A headline ends without a full stop; a sentence of the text may be a link as a whole. */
const SENTENCE_END = /[^.…]\.["”’)]?$/;
const IN_BRACKETS = /^[([].*[)\]][.,]?$/;
/** Words of "(baca: Wali Kota Malang)". */
const LONGEST_OFFICE = 6;
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
    else if (label) removeList(index, label === 'opens-list', context);
    else if (isBareLink(line) || isLabelledLink(line)) removeLine(line, STEP, 'related', context);
    else if (line.isItem) for (const item of headlineList(index, lines)) removeLine(item, STEP, 'related', context);
    else removeWithin(line, context);
  }
}

/**
 * The last words of a paragraph may be such a line: `... katanya. <strong>Baca Juga: <a>...</a></strong>`; and so may
 * a bracket anywhere in it: `<i>(Baca juga: <a>...</a>)</i>`.
 */
function removeWithin({ block, isProse, nodes }: Line, { log }: CleanContext): void {
  const parts = nodes[0] === block ? [...block.childNodes] : nodes;
  const last = parts.at(-1);
  for (const part of parts.filter((node) => node.nodeType === 1)) {
    const [only, ...others] = collectLines(part as Element);
    if (!only || others.length > 0) continue;
    if (!(part === last ? isProse || only.linked > 0 : isBracketedLink(only))) continue;
    if (labelOf({ ...only, isProse: false }) === 'line') log.remove([part], STEP, 'related');
  }
}

/** "(Baca juga: …)" with a link, or with a headline behind a capital: "(baca: Menteri Koordinator …)" tells who is meant. */
function isBracketedLink({ linked, text }: Line): boolean {
  if (!IN_BRACKETS.test(text)) return false;
  return linked > 0 || (/^\W\p{Lu}/u.test(text) && text.split(' ').length > LONGEST_OFFICE);
}

/** `may-open-list` is one only where links follow: "Berita terbaru hari ini". */
type Label = 'line' | 'opens-list' | 'may-open-list';

function labelOf(line: Line): Label | null {
  if (line.text.length > LONGEST) return null;
  for (const { kind, pattern } of RELATED_LABELS) {
    const match = pattern.exec(line.text);
    const label = match && labelWith(line, kind, match[0]);
    if (label) return label;
  }
  return null;
}

function labelWith(line: Line, kind: RelatedLabel['kind'], label: string): Label | null {
  if (kind === 'subject') return 'may-open-list';
  const { text, linked } = line;
  const rest = text.slice(label.length);
  const bare = rest.replace(/[\s:»>|–—\-.)\]…]+/g, '');
  if (bare === '') return /[^.]\.$/.test(text) ? null : 'opens-list';
  if (kind === 'heading') return rest.length <= HEADING_REST && !/[.!?]$/.test(text) ? 'may-open-list' : null;
  const restLinked = Math.max(linked, (linked * text.length) / Math.max(1, rest.trim().length));
  if (restLinked >= LINKED) return 'line';
  if (isVideoTitle(label, rest)) return 'line';
  if (!CLOSING.test(rest) || endsLikeProse(line, rest)) return null;
  return kind === 'word' && !isHeadline(rest) ? null : 'line';
}

/** Simak juga Video 'Lampu Perpustakaan Menyala': */
function isVideoTitle(label: string, rest: string): boolean {
  const title = /^\s*["“'‘][^"”]{5,200}["”'’]\s*(?:(?:di sini|berikut ini)\s*)?:?\s*$/.exec(rest);
  return title !== null && (/video$/i.test(label) || rest.trim().endsWith(':'));
}

/** "Baca: ia membaca surat itu keras-keras. Lalu pergi.", "More: kata terakhir di prasasti itu." are sentences. */
function endsLikeProse({ text, linked }: Line, rest: string): boolean {
  if (linked >= 0.2 || !/[.!?]["”’)]?$/.test(text)) return false;
  return text.length > 150 || /^[\s:»>|–—-]*\p{Ll}/u.test(rest);
}

/** Most words with a capital and no full stop: Indonesian headlines. */
function isHeadline(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitals * 2 > words.length && !/[.!?]["”’)]?$/.test(text);
}

/** A label goes when links follow it, or when it stands over nothing and can be nothing else; never over a list of text. */
function removeList(index: number, isSure: boolean, context: CleanContext): void {
  const { lines } = context;
  const label = lines[index];
  const following: Line[] = [];
  for (let at = index + 1; at < lines.length && following.length < MOST_FOLLOWING; at += 1) {
    const line = lines[at];
    if (!line || line.removed) continue;
    if (line.isPicture ? !isLinkedPicture(line) : line.linked < LINKED && !opensWithHeadline(line)) break;
    following.push(line);
  }
  const next = lines.slice(index + 1).find((line) => !line.removed);
  if (!label || !(following.length > 0 || (isSure && !next?.isItem))) return;
  removeLine(label, STEP, 'related', context);
  for (const line of following) removeLine(line, STEP, 'related', context);
}

/** A linked headline, a colon, and what the article is about: "<a>Pabrik Tua:</a> Warga berbeda pendapat." */
function opensWithHeadline({ block, isItem, text }: Line): boolean {
  if (!isItem) return false;
  const headline = (block.querySelector('a[href]')?.textContent ?? '').trim();
  return headline.endsWith(':') && headline.split(' ').length >= 3 && text.startsWith(headline);
}

/** Words that lead on to another article, whatever stands before or after them: "Menarik Dibaca", "Artikel Lain". */
const LEADS_ON =
  /\b(?:lain(?:nya)?|terkait|sebelumnya|selanjutnya|selengkapnya|dibaca|menarik|pilihan|lewatkan|rekomendasi|terpopuler)$/i;

/** Such a label, a colon, and nothing but a link after it. */
function isLabelledLink({ text, linked, isHeading, isItem }: Line): boolean {
  const [, label = '', title = ''] = /^([^:]{3,40}):\s*(.+)$/.exec(text) ?? [];
  if (isHeading || isItem || linked < LINKED || !LEADS_ON.test(label) || /[.!?]$/.test(text)) return false;
  return title.split(' ').length >= 4 && linked * text.length >= ALL_LINKED * title.length;
}

/** An item of a list that is none in HTML, or a file: "2. Jembatan Muharto", "Unduh surat keputusan (PDF)". */
const LISTED = /^(?:\d{1,2}[.)]|[-–•·])\s|^(?:unduh|download)\s|\((?:pdf|xlsx?|docx?)\)$/i;

/** A paragraph of nothing but a link to a page is a link, not a paragraph. Headings and list items may be linked. */
function isBareLink({ text, linked, isHeading, isItem, block }: Line): boolean {
  if (isHeading || isItem || !isLinkedHeadline({ text, linked })) return false;
  return block.localName === 'p' || block.localName === 'div' || block.localName === 'blockquote';
}

/**
 * A list of nothing but linked headlines between two paragraphs, without a word that announces it; empty where it is
 * something else: sources, files, an index.
 */
function headlineList(first: number, lines: readonly Line[]): readonly Line[] {
  const start = lines[first];
  const list = start?.block.closest('ul');
  const before = lines.slice(0, first).findLast((line) => !line.removed);
  if (!list || !before || before.isHeading || before.text.endsWith(':') || !(before.isProse || isSentence(before.text)))
    return [];
  const end = lines.findIndex((line, index) => index > first && !list.contains(line.block));
  const items = lines.slice(first, end);
  const after = lines.slice(end).find((line) => !line.removed && !line.isPicture);
  const areHeadlines = items.length > 1 && items.length <= MOST_UNANNOUNCED && items.every(isLinkedHeadline);
  return end > 0 && areHeadlines && (after?.isProse || after?.isHeading) ? items : [];
}

function isLinkedHeadline({ text, linked }: Pick<Line, 'text' | 'linked'>): boolean {
  return linked >= ALL_LINKED && text.split(' ').length >= 4 && !SENTENCE_END.test(text) && !LISTED.test(text);
}

function isLinkedPicture({ nodes }: Line): boolean {
  return nodes.some((node) => node.nodeType === 1 && (node as Element).querySelector('a, :scope > a') !== null);
}
