import { hostOf } from '../article/host-of';
import type { Metadata } from '../article/metadata';
import type { RemovalReason } from '../article/removal';
import { parseDate } from '../extraction/parse-date';
import { bareText } from '../extraction/plain-text';
import type { Line } from './collect-lines';
import { datelineOf } from './dateline';
import { isReferences, isSentence, readsLikeSpeech, wordsBesideDate } from './line-shape';
import { type CleanContext, proseSpan, removeLine } from './line-steps';

/** Lines above the first paragraph that are looked at. */
const HEAD_LINES = 40;
const SHORT = 45;
const META_LENGTH = 140;
/** Linked share of a line of crumbs: "Bola / Liga Indonesia". */
const CRUMBS = 0.7;
/** More short lines than these above the first paragraph are a poem or a list, not what a page hangs around. */
const MOST_LABELS = 8;
/** "Daerah", "Hukum & Kriminal": a section's name and nothing else. */
const KICKER = /^\p{Lu}\p{L}{2,20}(?: (?:& )?\p{L}{2,14}){0,2}$/u;

/** The headline once more, above the text or right under its first lines. Long headlines look like prose. */
export function removeHeadline(context: CleanContext, { title }: Metadata): void {
  const bareTitle = bareText(title);
  if (bareTitle === '') return;
  let prose = 0;
  for (const line of context.lines.slice(0, HEAD_LINES)) {
    if (line.removed || line.isPicture) continue;
    const bare = bareText(line.text);
    if (isRepeat(bare, bareTitle) || (line.isHeading && isPartOf(bare, bareTitle))) {
      removeLine(line, 'repeated-headline', 'repeated', context);
    } else if (line.isProse) prose += 1;
    if (prose > 2) return;
  }
}

/** The headline itself, at most with a short label before it: "Foto: ...", "In Picture: ...". */
function isRepeat(bare: string, title: string): boolean {
  return bare === title || (title.length > 20 && bare.endsWith(title) && bare.length - title.length <= 15);
}

function isPartOf(bare: string, title: string): boolean {
  return bare.length > 12 && (title.includes(bare) || bare.includes(title));
}

/**
 * What else stands above the first paragraph and belongs to the page's head: section, byline, date, loose labels.
 * A heading right above the first paragraph stays.
 * @returns the kicker: a label of few words that is the very first line.
 */
export function cleanHead(context: CleanContext, metadata: Metadata): string {
  const [top] = context.lines.filter((line) => !line.isPicture);
  const { first } = proseSpan(context.lines);
  const { kicker, siteName, dek, byline, tags } = metadata;
  const known = new Set([kicker, siteName, dek, ...byline, ...tags].map((text) => bareText(text ?? '')));
  known.delete('');
  const head = context.lines.slice(0, Math.min(first, HEAD_LINES)).filter((line) => !line.removed && !line.isPicture);
  const isVerse = head.filter(isLooseLabel).length > MOST_LABELS;
  for (const line of head) {
    // A text's first sentence may be what search engines are told of it.
    if (known.has(bareText(line.text)) && datelineOf(line.text) === '')
      removeLine(line, 'page-head', 'repeated', context);
    else if (line.linked >= CRUMBS && line.text.length < META_LENGTH) {
      removeLine(line, 'page-head', 'navigation', context);
    } else if (isMeta(line, metadata) || (!isVerse && isLooseLabel(line))) {
      removeLine(line, 'page-head', 'credit', context);
    }
  }
  return top?.removed && KICKER.test(top.text) && bareText(top.text) !== bareText(metadata.title) ? top.text : '';
}

/** "By" where a line begins with whoever wrote it; each language has its own, and Indonesian "di" is none. */
const BY: ReadonlyMap<string, string> = new Map(
  Object.entries({ de: 'von', fr: 'par', es: 'por', pt: 'por', it: 'di', nl: 'door', sv: 'av', nb: 'av', da: 'af' }),
);
const BY_ANYWHERE = new Set('by oleh reporter penulis editor'.split(' '));
const BYLINE_LENGTH = 80;
/** "Jakarta, 12 Mei 2023", "Warta Contoh - 12/05/2023" */
const TOWN_AND_DATE = /^\p{Lu}[\p{L}. ]{1,30}(?:,| [-–|]) ?(?:\p{L}+, ?)?\d/u;

/** Byline or date. A heading is one where it holds nothing else: "Kebakaran 12 Mei 2023" stands over a part of the text. */
function isMeta({ text, isHeading }: Line, { byline, language }: Metadata): boolean {
  if (text.length > META_LENGTH || isSentence(text)) return false;
  if (parseDate(text) !== '') return !isHeading || wordsBesideDate(text) === 0 || TOWN_AND_DATE.test(text);
  if (text.length >= BYLINE_LENGTH) return false;
  const [first = ''] = /^\p{L}+(?=[\s:])/u.exec(text.toLowerCase()) ?? [];
  const isIntroduced = BY_ANYWHERE.has(first) || BY.get(language) === first;
  return byline.some((name) => text.includes(name)) || (isIntroduced && !isHeading);
}

/** A few words without punctuation at their end (or a footnote's number behind it): "Share", "3 min", "Foto: dok" */
function isLooseLabel(line: Line): boolean {
  const { text } = line;
  return !line.isHeading && !line.isItem && text.length < SHORT && !/[.!?:"”\-–—]$|\p{L}[.!?]\d{1,2}$/u.test(text);
}

/**
 * What trails after the last paragraph: headings without text, links, loose labels, the author's name. Goes backwards
 * and stops at the first line that may belong to the text.
 */
export function cleanTail(context: CleanContext, metadata: Metadata): void {
  const { lines } = context;
  const { last } = proseSpan(lines);
  const references = lines.findIndex((line, index) => index > last && line.isHeading && isReferences(line.text));
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const line = lines[index];
    if (!line || line.removed || line.isPicture) continue;
    const isText = index <= last || (references >= 0 && line.isItem);
    const behindText = isText ? null : trailing(line, lines[index - 1], metadata);
    const reason = isCallOfOutlet(line, isText) ? 'promotion' : behindText;
    if (!reason) return;
    removeLine(line, 'page-tail', reason, context);
  }
}

/** Why a line behind the last paragraph is none of the text, null where it may be. */
function trailing(line: Line, before: Line | undefined, metadata: Metadata): RemovalReason | null {
  if (line.linked >= 0.6 || isDateOfCard(line, before)) return 'related';
  if (line.isHeading) return 'navigation';
  const isCredit = isDate(line) || isSignature(line, metadata.byline) || isOutlet(line, before, metadata);
  return isCredit ? 'credit' : null;
}

/** The author's name and nothing else: "RANI LESTARI", "*Rani Lestari/Bagus Prakoso". */
function isSignature({ text }: Line, byline: readonly string[]): boolean {
  const bare = bareText(text);
  return bare !== '' && byline.reduce((rest, name) => rest.replace(bareText(name), ''), bare).trim() === '';
}

/** How an outlet speaks of itself; the US is somebody else. */
const OURSELVES =
  /(?:^|[^A-Za-zÀ-ɏ])(?:[Kk]ami|us|[Oo]ur|ons|[Oo]nze|nam|nas|[Nn]asz\w*|oss|[Vv]år[at]?|uns|[Uu]nser\w*|[Nn]ous|[Nn]otre|nosotros|[Nn]uestr[oa]s?|noi|[Nn]ostr[oaie])(?![A-Za-zÀ-ɏ])/;
const ADDRESS = /\S@\S+\.\S/;
const CALL_LENGTH = 220;

/** The outlet speaks to its readers, and tells them where to write or, behind the text, to go: "Got a story? Mail us at …". */
function isCallOfOutlet({ text, linked, isItem, isHeading }: Line, isText: boolean): boolean {
  if (isItem || isHeading || text.length > CALL_LENGTH || !OURSELVES.test(text) || readsLikeSpeech(text)) return false;
  // A last paragraph may well lead to a page: "Read our review here."
  return ADDRESS.test(text) || (!isText && linked > 0);
}

/** "17 January" under the linked headline of another article. */
function isDateOfCard({ text, isItem }: Line, before: Line | undefined): boolean {
  return isItem && text.length < 30 && /\d/.test(text) && wordsBesideDate(text) === 0 && (before?.linked ?? 0) >= 0.6;
}

/** Of an outlet's name, what may follow it. */
const DESK = /^(?:research|riset|redaksi|news|newsroom|team|tim|online|com|coid)?$/;

/** The outlet's name, at most with a desk of it ("CONTOH RESEARCH"), or its address. */
function isOutlet({ text, isItem }: Line, before: Line | undefined, { siteName = '', url }: Metadata): boolean {
  if (isItem || before?.text.endsWith(':')) return false;
  const name = bareText(siteName);
  const bare = bareText(text);
  if (name.length > 3 && bare.startsWith(name)) return DESK.test(bare.slice(name.length));
  const host = /^[\w.+-]{2,40}@([\w-]+(?:\.[\w-]+)+)$/.exec(text)?.[1]?.toLowerCase() ?? '';
  return host !== '' && `.${hostOf(url)}`.endsWith(`.${host.replace(/^www\./, '')}`);
}

/** What the date is for, not when the article appeared. */
const SCHEDULE = /^(?:jadwal|acara|agenda|pendaftaran|berlaku|tenggat|schedule|deadline)/i;

/**
 * A date and hardly a name besides, or a post's signature ("— The Council (@council) May 17, 2025"). The schedule at the
 * end of an article says what happens on its dates.
 */
function isDate({ text }: Line): boolean {
  if (text.length >= 60 || parseDate(text) === '' || isSentence(text)) return false;
  const names = /^(?:\P{Ll}|\p{Lu}\p{Ll}+|wib|wita|wit|pukul|[ap]m)+$/u.test(text) && !SCHEDULE.test(text);
  return (names && wordsBesideDate(text) <= 2) || wordsBesideDate(text) === 0 || /^[—–-] /.test(text);
}
