import type { PageCopy } from '../page/copy-page';
import { type PageIndex, withLength } from './index-page';
import { peopleOf } from './people';
import { lineOf, plainText } from './plain-text';
import { type DataNode, listOf, textOf } from './structured-article';

const META_NAMES = [
  ...['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator'],
  ...['dcterms.creator', 'byl'],
] as const;

/** Places of a byline in the page, best first: microdata, then class names and ids. */
const PLACES: readonly RegExp[] = [
  /(?:^|[\s_-])(?:byline|author|penulis)-?_?_?name(?:$|\s)/, // author-name, byline__name
  /(?:^|[\s_-])byline/,
  /(?:^|\s)(?:author|penulis|reporter|article__author|detail__author|post-author|entry-author|vcard)(?:$|\s)/,
  /author(?!i[tz])/,
];

const CREDIT =
  /^(?:oleh|penulis|reporter|wartawan|jurnalis|pewarta|by|written by)(?:\s*[:\-–]\s*|\s+)(\p{Lu}[\p{L}.'’ -]{2,50})$/iu; // Penulis: Rani Lestari

/** The people who wrote the article: from the page's data, its metas, then the byline that readers see. */
export function readByline(copy: PageCopy, index: PageIndex, data: DataNode, site: string): string[] {
  // An organisation that calls itself the author is no person: "LTO" on lto.de.
  const host = URL.canParse(copy.url) ? new URL(copy.url).hostname.split('.') : [];
  const fromData = peopleIn(data, site).filter((name) => !host.includes(name.toLowerCase()));
  if (fromData.length > 0) return fromData;
  for (const name of META_NAMES) {
    const people = unique((copy.meta.get(name) ?? []).flatMap((value) => peopleOf(plainText(value), site)));
    if (people.length > 0) return people;
  }
  return fromPage(index, site);
}

function peopleIn(data: DataNode, site: string): string[] {
  const authors = [...listOf(data, 'author'), ...listOf(data, 'creator')].filter(
    (author) => typeof author === 'string' || !/Organization/.test(textOf(author, '@type')),
  );
  const names = authors.map((author) => plainText(typeof author === 'string' ? author : nameOf(author)));
  return unique(names.flatMap((name) => peopleOf(name, site)));
}

function nameOf(author: DataNode): string {
  return textOf(author, 'name') || [textOf(author, 'givenName'), textOf(author, 'familyName')].join(' ');
}

function fromPage(index: PageIndex, site: string): string[] {
  const marked = index.elements.filter(isMarked);
  const places = [
    marked,
    ...PLACES.map((place) => index.named.filter(({ name }) => place.test(name)).map(({ element }) => element)),
  ];
  for (const elements of places) {
    const lines = elements
      .slice(0, 20)
      .map(lineOf)
      .filter((line) => line.length > 1 && line.length < 120);
    const people = unique(lines.slice(0, 6).flatMap((line) => peopleOf(line, site)));
    if (people.length > 0 && people.length <= 6) return people;
  }
  return fromCredit(index, site);
}

function isMarked(element: Element): boolean {
  const property = element.getAttribute('itemprop');
  if (property === 'author') return true;
  if (property === 'name') return element.closest('[itemprop=author]') !== null;
  return element.getAttribute('rel') === 'author';
}

/** A line of its own such as "Penulis: Rani Lestari". */
function fromCredit(index: PageIndex, site: string): string[] {
  for (const element of withLength(index, 8, 80)) {
    const name = CREDIT.exec(lineOf(element))?.[1];
    const people = name ? peopleOf(name, site) : [];
    if (people.length > 0) return people;
  }
  return [];
}

function unique(names: readonly string[]): string[] {
  const seen = new Map(names.map((name) => [name.toLowerCase(), name] as const).reverse());
  return [...seen.values()].reverse();
}
