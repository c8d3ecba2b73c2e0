import type { NativeDom } from './native-dom';

/** What a page's head says, bounded, as plain text. */
export interface PageHead {
  /** The document's title. */
  title: string;
  /** Values of `<meta>` by lower-case name or property, in order. */
  meta: Map<string, string[]>;
  /** Addresses of `<link>` by relation: canonical, next, amphtml. */
  links: Map<string, string>;
  /** Texts of JSON-LD scripts, unparsed. */
  structuredData: string[];
  /** What relative addresses are resolved against. */
  baseUrl: string;
  /** The page's own claim, possibly wrong. */
  language: string;
}

/** Bounds on a head: a news page has about 60 metas and 5 JSON-LD scripts. */
const HEAD_LIMITS = { elements: 3_000, metas: 400, value: 2_000, title: 1_000 } as const;
const WANTED_LINKS = /^(?:canonical|next|amphtml)$/;
/** UTF-16 units of one JSON-LD script that are read. */
const STRUCTURED_DATA_LENGTH = 1_500_000;
/** JSON-LD scripts that are read. */
export const STRUCTURED_DATA_SCRIPTS = 40;

/** Reads the head of the live page in one bounded pass. */
export function copyHead(root: Element, url: string, dom: NativeDom): PageHead {
  const head: PageHead = {
    title: '',
    meta: new Map(),
    links: new Map(),
    structuredData: [],
    baseUrl: url,
    language: dom.attribute(root, 'lang')?.slice(0, 35) ?? '',
  };
  let seen = 0;
  for (let child = dom.firstChild(root); child; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) !== 1 || dom.localName(child as Element) !== 'head') continue;
    for (let at = dom.firstChild(child); at && seen < HEAD_LIMITS.elements; at = dom.nextSibling(at)) {
      if (dom.nodeType(at) !== 1) continue;
      seen += 1;
      readHeadElement(at as Element, head, dom);
    }
  }
  return head;
}

/** Takes what one element of a head says. */
function readHeadElement(element: Element, head: PageHead, dom: NativeDom): void {
  const name = dom.localName(element);
  if (name === 'title') head.title ||= dom.text(element).slice(0, HEAD_LIMITS.title);
  else if (name === 'meta') readMeta(element, head.meta, dom);
  else if (name === 'link') readLink(element, head, dom);
  else if (name === 'base') head.baseUrl = resolve(dom.attribute(element, 'href') ?? '', head.baseUrl) || head.baseUrl;
  else if (name === 'script' && head.structuredData.length < STRUCTURED_DATA_SCRIPTS) {
    const data = structuredDataOf(element, dom);
    if (data) head.structuredData.push(data);
  }
}

/** The text of a JSON-LD script; empty for any other script. */
export function structuredDataOf(script: Element, dom: NativeDom): string {
  const isData = dom.attribute(script, 'type')?.trim().toLowerCase().startsWith('application/ld+json');
  return isData ? dom.text(script).slice(0, STRUCTURED_DATA_LENGTH) : '';
}

/** An absolute http(s) or mailto address; empty when it is none. */
export function resolve(address: string, base: string): string {
  const trimmed = address.trim().slice(0, 4_000);
  if (!trimmed || !URL.canParse(trimmed, base)) return '';
  const { href, protocol } = new URL(trimmed, base);
  return protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:' ? href : '';
}

/**
 * Takes what an element says that belongs into a head and stands in the body: a browser ends the head at the first
 * element that may not be in one (a picture, a `<div>`), and what comes after it lands in the body. What the head says
 * itself, and the microdata of single parts, are not touched.
 */
export function readStrayElement(element: Element, name: string, head: PageHead, dom: NativeDom): void {
  if (name === 'title' && !head.title) head.title = dom.text(element).slice(0, HEAD_LIMITS.title);
  if (name === 'link') readLink(element, head, dom);
  const key = name === 'meta' ? (dom.attribute(element, 'property') ?? dom.attribute(element, 'name')) : undefined;
  if (key && !head.meta.has(key.toLowerCase())) readMeta(element, head.meta, dom);
}

function readMeta(element: Element, meta: PageHead['meta'], dom: NativeDom): void {
  // Some systems write `value` where `content` is meant.
  const said = dom.attribute(element, 'content') ?? dom.attribute(element, 'value');
  const content = said?.slice(0, HEAD_LIMITS.value).trim();
  if (!content || meta.size >= HEAD_LIMITS.metas) return;
  const keys = ['property', 'name', 'itemprop'].map((key) => dom.attribute(element, key)?.slice(0, 100));
  for (const key of keys) {
    for (const word of key?.toLowerCase().split(/\s+/) ?? []) {
      const values = meta.get(word);
      if (!values) meta.set(word, [content]);
      else if (values.length < 50) values.push(content);
    }
  }
}

function readLink(element: Element, { links, baseUrl }: PageHead, dom: NativeDom): void {
  const relation = dom.attribute(element, 'rel')?.trim().toLowerCase() ?? '';
  const href = WANTED_LINKS.test(relation) ? resolve(dom.attribute(element, 'href') ?? '', baseUrl) : '';
  if (href && !links.has(relation)) links.set(relation, href);
}
