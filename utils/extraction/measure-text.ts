/** How much text an element holds. */
export interface TextMeasure {
  /** UTF-16 units of text, outer whitespace of each text node left out. */
  characters: number;
  /** Of these, inside links. */
  linked: number;
  /** Characters in blocks that read like prose: long enough, mostly unlinked, with punctuation. */
  prose: number;
  /** Blocks of prose. */
  paragraphs: number;
  /** Blocks that are nothing but a link of some length: headlines of other articles. */
  linkLines: number;
  /** Blocks that announce another article: a linked headline with a summary. Their text is not counted as prose. */
  teasers: number;
}

const INLINE = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'cite',
    'code',
    'del',
    'em',
    'font',
    'i',
    'ins',
    'kbd',
    'label',
    'mark',
    'q',
    's',
  ],
  ...['samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'br', 'wbr', 'img', 'big'],
  ...['ruby', 'rt', 'rp', 'removal-marker', 'picture', 'acronym', 'data'],
]);
const NOT_PROSE = new Set(['figcaption', 'nav', 'footer', 'address']);
const PROSE_LENGTH = 60;
const LINK_LINE_LENGTH = 15;
/** A teaser has a linked headline and at most so much text. */
const TEASER = { prose: 400, paragraphs: 2, linkLines: 4, characters: 900 } as const;
const PROSE_MARK = /[.,!?;:…。、，！？।؟»”"]/;

/** Whether an element flows within a line of text. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/**
 * Measures every element below `root` (and `root`) in one pass.
 * @param order receives the elements in document order.
 */
export function measureText(root: Element, order?: Element[]): Map<Element, TextMeasure> {
  const measures = new Map<Element, TextMeasure>();
  measure(root, { measures, order }, false);
  return measures;
}

interface Pass {
  measures: Map<Element, TextMeasure>;
  order: Element[] | undefined;
}

/** A block's own line of text: what is in it and its inline children, without inner blocks. */
interface OwnText {
  characters: number;
  linked: number;
  marked: boolean;
}

function measure(element: Element, pass: Pass, inLink: boolean): { own: OwnText } {
  pass.order?.push(element);
  const total: TextMeasure = { characters: 0, linked: 0, prose: 0, paragraphs: 0, linkLines: 0, teasers: 0 };
  const own: OwnText = { characters: 0, linked: 0, marked: false };
  const linked = inLink || element.localName === 'a';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) addText((child as Text).data, own, linked);
    else if (child.nodeType === 1) addChild(child as Element, total, own, pass, linked);
  }
  total.characters += own.characters;
  total.linked += own.linked;
  if (!isInline(element)) {
    const proseful = own.marked && own.characters >= PROSE_LENGTH && own.linked * 2 < own.characters;
    if (proseful && !NOT_PROSE.has(element.localName)) {
      total.prose += own.characters;
      total.paragraphs += 1;
    }
    if (own.characters >= LINK_LINE_LENGTH && own.linked >= 0.9 * own.characters) total.linkLines += 1;
    if (isTeaser(total)) {
      total.prose = total.paragraphs = 0;
      total.teasers = 1;
    }
  }
  pass.measures.set(element, total);
  return { own };
}

/** The summary under a linked headline is prose of another article. */
function isTeaser({ linkLines, prose, paragraphs, characters }: TextMeasure): boolean {
  if (linkLines === 0 || linkLines > TEASER.linkLines || prose === 0) return false;
  return paragraphs <= TEASER.paragraphs && prose <= TEASER.prose && characters <= TEASER.characters;
}

function addText(data: string, own: OwnText, linked: boolean): void {
  const { length } = data.trim();
  if (length === 0) return;
  own.characters += length;
  if (linked) own.linked += length;
  own.marked ||= PROSE_MARK.test(data);
}

function addChild(child: Element, total: TextMeasure, own: OwnText, pass: Pass, linked: boolean): void {
  const inner = measure(child, pass, linked).own;
  const innerTotal = pass.measures.get(child);
  if (!innerTotal) return;
  total.prose += innerTotal.prose;
  total.paragraphs += innerTotal.paragraphs;
  total.linkLines += innerTotal.linkLines;
  total.teasers += innerTotal.teasers;
  if (isInline(child)) {
    own.characters += inner.characters;
    own.linked += inner.linked;
    own.marked ||= inner.marked;
    total.characters += innerTotal.characters - inner.characters;
    total.linked += innerTotal.linked - inner.linked;
  } else {
    total.characters += innerTotal.characters;
    total.linked += innerTotal.linked;
  }
}
