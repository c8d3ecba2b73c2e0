import { ReadError } from '../article/read-error';
import { type CopyBuilder, createCopyBuilder } from './copy-builder';
import { copyHead, type PageHead } from './copy-head';
import { type NativeDom, nativeDom } from './native-dom';

/** A detached copy of what the reader sees of a page: what happens to it never touches the page. */
export interface PageCopy extends PageHead {
  document: Document;
  url: string;
  /** Whether the page shows a password field. */
  asksPassword: boolean;
  /** Text that the page keeps folded up behind "Baca Selengkapnya", UTF-16 units. */
  folded: number;
}

/**
 * Copies the live page into a detached document: bounded in elements, text, depth and attributes, without scripts,
 * styles, controls and whatever is hidden, with absolute addresses and the real files of lazy images. One pass.
 * @throws {ReadError} `too-large` beyond `LIMITS`, `empty` without a body.
 */
export function copyPage(page: Document, url: string): PageCopy {
  const dom = nativeDom(page);
  const root = rootOf(page, dom);
  return copy(page, url, dom, childNamed(root, 'body', dom));
}

/** The same of a part that is not in the page, such as a copy of what is selected: nothing in it counts as hidden. */
export function copyPart(page: Document, url: string, part: DocumentFragment): PageCopy {
  const dom = { ...nativeDom(page), isVisible: undefined };
  return copy(page, url, dom, part);
}

function copy(page: Document, url: string, dom: NativeDom, source: Node | null): PageCopy {
  const document = dom.createDocument(page);
  const head = copyHead(rootOf(page, dom), url, dom);
  const copyBody = (showFaded: boolean): { builder: CopyBuilder; body: Element } => {
    const builder = createCopyBuilder(document, head, dom, { showFaded });
    const body = document.createElement('body');
    if (source) builder.copyChildren(source, body);
    return { builder, body };
  };
  const seen = copyBody(false);
  const { builder, body } = seen.builder.isFadedIn() ? copyBody(true) : seen;
  if (!body.firstChild) throw new ReadError('empty');
  document.body.replaceWith(body);
  document.documentElement.lang = head.language;
  const structuredData = [...head.structuredData, ...builder.structuredData];
  return { ...head, document, url, structuredData, asksPassword: builder.asksPassword(), folded: builder.folded() };
}

function rootOf(page: Document, dom: NativeDom): Element {
  const root = dom.documentElement(page);
  if (!root) throw new ReadError('empty');
  return root;
}

function childNamed(parent: Element, name: string, dom: NativeDom): Element | null {
  for (let child = dom.firstChild(parent); child; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) === 1 && dom.localName(child as Element) === name) return child as Element;
  }
  return null;
}
