import type { PageCopy } from '../page/copy-page';
import { nameOf, type PageIndex, withLength } from './index-page';
import { parseDate } from './parse-date';
import { lineOf } from './plain-text';
import { type DataNode, textOf } from './structured-article';

export interface Times {
  published: string;
  modified: string;
}

const PUBLISHED_METAS = [
  ...['article:published_time', 'og:published_time', 'datepublished'],
  ...['parsely-pub-date', 'sailthru.date', 'content_publisheddate'],
  ...['pubdate', 'publish-date', 'publish_date', 'dc.date.issued', 'dc.date'],
  ...['dcterms.created', 'date'],
] as const;
const MODIFIED_METAS = [
  ...['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'last-modified', 'dcterms.modified'],
] as const;

/** Places of the date in the page, best first. */
const PLACES: readonly ((element: Element, name: string) => boolean)[] = [
  (element) => /datePublished/.test(element.getAttribute('itemprop') ?? ''),
  (element, name) => element.localName === 'time' && /(?:^|\s)(?:published|entry-date)(?:$|\s)/.test(name),
  (element) => element.localName === 'time' && element.hasAttribute('datetime'),
  (element) => element.localName === 'time',
  (_, name) => /publish|detail__date|read__time|posted-on|(?:entry|post|article)-?_?_?date/.test(name),
  (_, name) => /date|tanggal|(?:^|[\s_-])time(?:$|[\s_-])/.test(name),
];

const ADDRESS_DATE = /[/-](20\d\d|19\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/-]|$)/;
/** A date without any mark is looked for in so many short lines from the top. */
const LINES = 400;

/**
 * When the article was published and modified, as the page says: its data, its metas, what the reader sees, its
 * address. Empty when it says nothing.
 * @param offset the offset that a local time on this page means, empty when unknown.
 */
export function readTimes(copy: PageCopy, index: PageIndex, data: DataNode, offset: string): Times {
  const monthFirst = copy.language.toLowerCase().startsWith('en') && isAmerican(copy.url);
  const parse = (text: string): string => parseDate(text, offset, monthFirst);
  const published =
    best([textOf(data, 'datePublished'), textOf(data, 'dateCreated')].map(parse)) ||
    best(PUBLISHED_METAS.map((name) => parse(copy.meta.get(name)?.[0] ?? ''))) ||
    parse(datePart(copy.title)) ||
    fromPlaces(index, parse) ||
    fromLines(index, parse) ||
    fromAddress(copy);
  const modified = best([
    parse(textOf(data, 'dateModified')),
    ...MODIFIED_METAS.map((name) => parse(copy.meta.get(name)?.[0] ?? '')),
  ]);
  return { published, modified: modified && modified !== published ? modified : '' };
}

/** Countries that write the day first have a domain of their own; Americans rarely use theirs. */
function isAmerican(url: string): boolean {
  return URL.canParse(url) && /\.(?:com|org|net|edu|gov|us|mil)$/.test(new URL(url).hostname);
}

/** "Headline | Site | 28.04.2023": a part of the title that is a date and nothing else. */
function datePart(title: string): string {
  return (
    title
      .split(/\s[|–—-]\s/)
      .slice(1)
      .find((part) => /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{4}\s*$/.test(part)) ?? ''
  );
}

/** The first with a time of day, else the first. */
function best(dates: readonly string[]): string {
  return dates.find((date) => date.includes('T')) ?? dates.find(Boolean) ?? '';
}

function fromPlaces({ elements }: PageIndex, parse: (text: string) => string): string {
  const found: Element[][] = PLACES.map(() => []);
  for (const element of elements) {
    const name = nameOf(element);
    const place = PLACES.findIndex((isPlace) => isPlace(element, name));
    if (place >= 0 && (found[place]?.length ?? 0) < 12) found[place]?.push(element);
  }
  return best(found.map((places) => firstDate(places, parse)));
}

function firstDate(places: readonly Element[], parse: (text: string) => string): string {
  for (const element of places) {
    // A date within a link is the date of what the link leads to.
    if (element.closest('a[href]')) continue;
    const marked = ['content', 'datetime', 'title'].map((name) => parse(element.getAttribute(name) ?? ''));
    const date = best([...marked, parse(lineOf(element).slice(0, 120))]);
    if (date) return date;
  }
  return '';
}

/** A short line with a date in the top of the page: "Sabtu, 17 Mei 2025 | 10:32 WIB". */
function fromLines(index: PageIndex, parse: (text: string) => string): string {
  for (const element of withLength(index, 8, 100).slice(0, LINES)) {
    const date = parse(lineOf(element));
    if (date && !element.closest('a[href]')) return date;
  }
  return '';
}

function fromAddress({ url }: PageCopy): string {
  const [, year, month, day] = ADDRESS_DATE.exec(URL.canParse(url) ? new URL(url).pathname : '') ?? [];
  return year ? parseDate(`${year}-${month}-${day}`) : '';
}
