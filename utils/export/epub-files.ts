import type { Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** What the parts of a book are made of; see "EPUB 3.3", W3C. */
export interface Chapter {
  /** Id in the package, also the file's name. */
  id: string;
  title: string;
  /** Content of `<body>`. */
  body: Root;
  /** BCP 47 tag; empty when unknown. */
  language: string;
  direction: 'ltr' | 'rtl';
}

/** A picture of the book. */
export interface BookPicture {
  id: string;
  /** Path within the book's folder. */
  path: string;
  /** MIME type. */
  type: string;
  bytes: Uint8Array;
}

/** The book's own metadata. */
export interface BookInfo {
  /** A URN that names this book. */
  identifier: string;
  title: string;
  creators: string[];
  language: string;
  /** Milliseconds since 1970. */
  modified: number;
  /** Heading of the table of contents. */
  contents: string;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const OPS = 'http://www.idpf.org/2007/ops';
/** Characters that XML 1.0 cannot hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const CONTAINER = document(
  x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' })]),
  ]),
);

/** The package document: what the book is called and what it holds. */
export function packageDocument(
  info: BookInfo,
  chapters: readonly Chapter[],
  pictures: readonly BookPicture[],
): string {
  const language = info.language || 'und';
  return document(
    x(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': language },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          x('dc:identifier', { id: 'id' }, info.identifier),
          x('dc:title', titleOf(info.title)),
          x('dc:language', language),
          ...info.creators.filter(hasText).map((name) => x('dc:creator', name)),
          x('meta', { property: 'dcterms:modified' }, new Date(info.modified).toISOString().replace(/\.\d+Z$/, 'Z')),
        ]),
        x('manifest', [
          x('item', { id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' }),
          x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
          ...chapters.map(({ id }) => x('item', { id, href: `${id}.xhtml`, 'media-type': 'application/xhtml+xml' })),
          ...pictures.map(({ id, path, type }) => x('item', { id, href: path, 'media-type': type })),
        ]),
        x('spine', [x('itemref', { idref: 'nav' }), ...chapters.map(({ id }) => x('itemref', { idref: id }))]),
      ],
    ),
  );
}

/** The table of contents. */
export function navigationDocument(info: BookInfo, chapters: readonly Chapter[]): string {
  const entries = chapters.map(({ id, title }) => x('li', [x('a', { href: `${id}.xhtml` }, titleOf(title))]));
  const nav = x('nav', { 'epub:type': 'toc', id: 'toc' }, [x('h1', info.contents), x('ol', entries)]);
  return page({ title: info.title, language: info.language, direction: 'ltr' }, [nav]);
}

export function chapterDocument(chapter: Chapter): string {
  const body = toXast(chapter.body);
  return page(chapter, body.type === 'root' ? body.children : [body]);
}

/** Whether anything is left of it in XML. */
function hasText(text: string): boolean {
  return text.replace(NOT_XML, '').trim() !== '';
}

/** A book must call each of its parts something. */
function titleOf(title: string): string {
  return hasText(title) ? title : '…';
}

type Content = Element['children'][number] | { type: string };

function page(
  { title, language, direction }: Pick<Chapter, 'title' | 'language' | 'direction'>,
  body: Content[],
): string {
  const head = x('head', [
    x('title', titleOf(title)),
    x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
  ]);
  const languages = language ? { lang: language, 'xml:lang': language } : {};
  const content = x('body', { dir: direction });
  content.children = body.filter(isElementContent);
  return document(x('html', { xmlns: XHTML, 'xmlns:epub': OPS, ...languages }, [head, content]));
}

function isElementContent(node: Content): node is Element['children'][number] {
  return node.type === 'element' || node.type === 'text';
}

function document(root: Element): string {
  // The serialiser leaves `>` as it is, which XML forbids after `]]`; there are no CDATA sections here.
  const xml = toXml(root).replaceAll(']]>', ']]&gt;').replace(NOT_XML, '');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.toWellFormed()}`;
}
