import { FLOWS_IN_LINE } from '../page/copy-rules';

/** How much text an element holds. */
export interface TextMeasure {
  /** UTF-16 units of text, outer whitespace of each text node left out. */
  characters: number;
  /** Of these, inside links. */
  linked: number;
  /** Length of the blocks that read like prose: long enough, mostly unlinked, with punctuation. See `lengthOf`. */
  prose: number;
  /** Blocks of prose. */
  paragraphs: number;
  /** Blocks that are nothing but a link of some length: headlines of other articles, entries of a menu. */
  linkLines: number;
  /** Of these, such that lead to another page: neither to a place in this one nor to a script. */
  headlines: number;
  /** Blocks that announce another article: a linked headline with a summary. Their text is not counted as prose. */
  teasers: number;
}

const NOT_PROSE = new Set(['figcaption', 'nav', 'footer', 'address']);
const PROSE_LENGTH = 60;
const LINK_LINE_LENGTH = 15;
/** A teaser has a linked headline and at most so much text. */
const TEASER = { prose: 400, paragraphs: 2, headlines: 4, characters: 900 } as const;
const PROSE_MARK = /[.,!?;:…。、，！？।؟»”"]/;
const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

/** Whether an element flows within a line of text. */
export function isInline(element: Element): boolean {
  return FLOWS_IN_LINE.has(element.localName);
}

/** Length of a text as if it were written in letters: a Chinese, Japanese or Korean sign says as much as two. */
export function lengthOf(text: string): number {
  return text.length + denseIn(text);
}

function denseIn(text: string): number {
  DENSE.lastIndex = 0;
  return DENSE.test(text) ? (text.match(DENSE)?.length ?? 0) : 0;
}

/**
 * Measures every element below `root` (and `root`) in one pass.
 * @param order receives the elements in document order.
 * @param address the page's own address, to tell links within it.
 */
export function measureText(root: Element, order?: Element[], address = ''): Map<Element, TextMeasure> {
  const measures = new Map<Element, TextMeasure>();
  measure(root, { measures, order, here: `${address.split('#')[0]}#` }, NO_LINK);
  return measures;
}

interface Pass {
  measures: Map<Element, TextMeasure>;
  order: Element[] | undefined;
  /** How an address within the page begins. */
  here: string;
}

/** Where the text of a link leads. */
type LinkKind = 0 | 1 | 2;
const NO_LINK = 0;
const WITHIN = 1;
const ELSEWHERE = 2;

function linkKind(link: Element, here: string): LinkKind {
  const href = link.getAttribute('href');
  if (!href || href === here) return NO_LINK;
  return here.length > 1 && href.startsWith(here) ? WITHIN : ELSEWHERE;
}

/** A block's own line of text: what is in it and its inline children, without inner blocks. */
interface OwnText {
  characters: number;
  /** Signs that count twice. */
  dense: number;
  linked: number;
  /** Of these, in links to other pages. */
  leading: number;
  marked: boolean;
}

function measure(element: Element, pass: Pass, inLink: LinkKind): { own: OwnText } {
  pass.order?.push(element);
  const total: TextMeasure = {
    ...{ characters: 0, linked: 0, prose: 0, paragraphs: 0, linkLines: 0, headlines: 0, teasers: 0 },
  };
  const own: OwnText = { characters: 0, dense: 0, linked: 0, leading: 0, marked: false };
  const linked = inLink || element.localName !== 'a' ? inLink : linkKind(element, pass.here);
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) addText((child as Text).data, own, linked);
    else if (child.nodeType === 1) addChild(child as Element, total, own, pass, linked);
  }
  total.characters += own.characters;
  total.linked += own.linked;
  if (!isInline(element)) {
    const length = own.characters + own.dense;
    const proseful = own.marked && length >= PROSE_LENGTH && own.linked * 2 < own.characters;
    if (proseful && !NOT_PROSE.has(element.localName)) {
      total.prose += length;
      total.paragraphs += 1;
    }
    if (length >= LINK_LINE_LENGTH && own.linked >= 0.9 * own.characters) {
      total.linkLines += 1;
      if (own.leading >= 0.9 * own.characters) total.headlines += 1;
    }
    if (isTeaser(total)) {
      total.prose = total.paragraphs = 0;
      total.teasers = 1;
    }
  }
  pass.measures.set(element, total);
  return { own };
}

/** The summary under a linked headline is prose of another article. */
function isTeaser({ headlines, prose, paragraphs, characters }: TextMeasure): boolean {
  if (headlines === 0 || headlines > TEASER.headlines || prose === 0) return false;
  return paragraphs <= TEASER.paragraphs && prose <= TEASER.prose && characters <= TEASER.characters;
}

function addText(data: string, own: OwnText, linked: LinkKind): void {
  const { length } = data.trim();
  if (length === 0) return;
  own.characters += length;
  own.dense += denseIn(data);
  if (linked !== NO_LINK) own.linked += length;
  if (linked === ELSEWHERE) own.leading += length;
  own.marked ||= PROSE_MARK.test(data);
}

function addChild(child: Element, total: TextMeasure, own: OwnText, pass: Pass, linked: LinkKind): void {
  const inner = measure(child, pass, linked).own;
  const innerTotal = pass.measures.get(child);
  if (!innerTotal) return;
  total.prose += innerTotal.prose;
  total.paragraphs += innerTotal.paragraphs;
  total.linkLines += innerTotal.linkLines;
  total.headlines += innerTotal.headlines;
  total.teasers += innerTotal.teasers;
  if (isInline(child)) {
    own.characters += inner.characters;
    own.dense += inner.dense;
    own.linked += inner.linked;
    own.leading += inner.leading;
    own.marked ||= inner.marked;
    total.characters += innerTotal.characters - inner.characters;
    total.linked += innerTotal.linked - inner.linked;
  } else {
    total.characters += innerTotal.characters;
    total.linked += innerTotal.linked;
  }
}
