import type { PageCopy } from '../page/copy-page';
import { peopleOf } from './people';
import { lineOf, plainText } from './plain-text';
import { type DataNode, listOf, textOf } from './structured-article';

const META_NAMES = [
  ...['author', 'article:author', 'article:author_name', 'parsely-author', 'sailthru.author', 'dc.creator'],
  ...['dcterms.creator', 'byl', 'dable:author', 'cxenseparse:author', 'content_author', 'og:article:author'],
] as const;

/** Places of a byline in the page, best first. */
const SELECTORS = [
  '[itemprop~=author] [itemprop~=name]',
  '[itemprop~=author]',
  '[rel~=author]',
  '[class~=byline], [class*=byline__name], [class*=byline-name], [class*=author-name], [class*=author__name]',
  '[class*=byline], [class*=Byline], .author, .penulis, .reporter, [class*=article__author], [class*=detail__author]',
  '[class*=author]',
] as const;

const CREDIT =
  /^(?:oleh|penulis|reporter|wartawan|jurnalis|pewarta|by|written by)(?:\s*[:\-–]\s*|\s+)(\p{Lu}[\p{L}.'’ -]{2,50})$/iu; // Penulis: Rani Lestari

/** The people who wrote the article: from the page's data, its metas, then the byline that readers see. */
export function readByline(copy: PageCopy, data: DataNode, site: string): string[] {
  const fromData = peopleIn(data, site);
  if (fromData.length > 0) return fromData;
  for (const name of META_NAMES) {
    const people = unique((copy.meta.get(name) ?? []).flatMap((value) => peopleOf(plainText(value), site)));
    if (people.length > 0) return people;
  }
  return fromPage(copy.document, site);
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

function fromPage(document: Document, site: string): string[] {
  for (const selector of SELECTORS) {
    const elements = [...document.querySelectorAll(selector)].slice(0, 20);
    const lines = elements.map(lineOf).filter((line) => line.length > 1 && line.length < 120);
    const people = unique(lines.slice(0, 6).flatMap((line) => peopleOf(line, site)));
    if (people.length > 0 && people.length <= 6) return people;
  }
  return fromCredit(document, site);
}

/** A line of its own such as "Penulis: Rani Lestari". */
function fromCredit(document: Document, site: string): string[] {
  for (const element of [...document.querySelectorAll('p, div, span, li, strong')].slice(0, 3_000)) {
    if (element.childElementCount > 3) continue;
    const name = CREDIT.exec(lineOf(element).slice(0, 80))?.[1];
    const people = name ? peopleOf(name, site) : [];
    if (people.length > 0) return people;
  }
  return [];
}

function unique(names: readonly string[]): string[] {
  const seen = new Map(names.map((name) => [name.toLowerCase(), name] as const).reverse());
  return [...seen.values()].reverse();
}
