import { hostOf } from '../article/host-of';
import type { PageCopy } from '../page/copy-page';
import { nameOf, type PageIndex } from './index-page';
import { isOfOthers } from './is-of-others';
import { parseDate } from './parse-date';
import { lineOf } from './plain-text';
import { type DataNode, textOf } from './structured-article';

export interface Times {
  published: string;
  modified: string;
}

/** Names of metas with the day of publication: article:published_time, w-published-date, pubdate, publication-date */
const PUBLISHED_META = /(?:^|[:._-])(?:publi(?:sh(?:ed)?|cation)|pub|release)[_-]?(?:date|time|on)$|^datepublished$/;
const DATE_METAS = ['sailthru.date', 'dc.date.issued', 'dc.date', 'dcterms.created', 'date', 'createdate'] as const;
const MODIFIED_METAS = [
  ...['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'last-modified', 'dcterms.modified'],
] as const;

type Place = (element: Element, name: string) => boolean;

/** Places of the date in the page, best first. */
const PLACES: readonly Place[] = [
  (element) => /datePublished/.test(element.getAttribute('itemprop') ?? ''),
  (element, name) => element.localName === 'time' && /(?:^|\s)(?:published|entry-date)(?:$|\s)/.test(name),
  (element) => element.localName === 'time' && element.hasAttribute('datetime'),
  (element) => element.localName === 'time',
  (_, name) => /publish|detail__date|read__time|posted-on|(?:entry|post|article)-?_?_?date/.test(name),
  (_, name) => /date|tanggal|(?:^|[\s_-])time(?:$|[\s_-])/.test(name),
];

/** Elements of an article's head that are looked at below and above its headline. */
const HEAD = 250;
const ABOVE = 60;
/** Elements of one kind of place that are looked at. */
const PLACES_READ = 30;
/** Says when the page was changed, not when it appeared. */
const UPDATED = /^\W*(?:di(?:perbarui|mutakhirkan)|(?:terakhir |last )?(?:di)?update|last modified|aktualisiert)/i;

const ADDRESS_DATE = /[/-](20\d\d|19\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/-]|$)/;
/** UTF-16 units of a line that may be nothing but byline and date. */
const LINE_LENGTH = 100;
/** A date without any mark is looked for in so many elements from the top, on a page without a headline. */
const LINES = 1_500;

/** What is known of the page before its times are read. */
interface Known {
  /** The offset that a local time on this page means, empty when unknown. */
  offset: string;
  /** Place of the headline among the page's elements, -1 when it shows none. */
  headline: number;
}

/**
 * When the article was published and modified, as the page says: its data, its metas, what the reader sees, its
 * address. Empty when it says nothing.
 */
export function readTimes(copy: PageCopy, index: PageIndex, data: DataNode, { offset, headline }: Known): Times {
  const monthFirst = copy.language.toLowerCase().startsWith('en') && isAmerican(copy.url);
  const parse = (text: string): string => parseDate(text, offset, monthFirst);
  const published =
    best([textOf(data, 'datePublished'), textOf(data, 'dateCreated')].map(parse)) ||
    best([...copy.meta].map(([name, [value = '']]) => (PUBLISHED_META.test(name) ? parse(value) : ''))) ||
    best(DATE_METAS.map((name) => parse(copy.meta.get(name)?.[0] ?? ''))) ||
    parse(datePart(copy.title)) ||
    fromPage(copy, index, parse, headline) ||
    fromAddress(copy);
  const modified = best([
    parse(textOf(data, 'dateModified')),
    ...MODIFIED_METAS.map((name) => parse(copy.meta.get(name)?.[0] ?? '')),
  ]);
  return { published, modified: modified && modified !== published ? modified : '' };
}

/** Countries that write the day first have a domain of their own; Americans rarely use theirs. */
function isAmerican(url: string): boolean {
  return /\.(?:com|org|net|edu|gov|us|mil)$/.test(hostOf(url));
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

/** What is asked of every element that may bear the date. */
interface Search {
  index: PageIndex;
  url: string;
  parse: (text: string) => string;
  /** Passed over when it bears a date: looked at last, since it walks up the page. */
  isForeign: (element: Element) => boolean;
}

/**
 * What the reader sees: between headline and text, then right above the headline, then elsewhere. A date in a list of
 * other articles, in a comment or in the site's header (today's!) is not this article's.
 */
function fromPage({ url }: PageCopy, index: PageIndex, parse: Search['parse'], headline: number): string {
  const { elements } = index;
  const within: Search = { index, url, parse, isForeign: (element) => leadsElsewhere(element, url) };
  const around: Search = { ...within, isForeign: (element) => leadsElsewhere(element, url) || isAround(element) };
  if (headline < 0) return fromPlaces(elements, within) || fromLines(elements.slice(0, LINES), within);
  const end = headline + headLength(index, headline, parse);
  const head = elements.slice(headline, end);
  // The nearest first: today's date stands on top of many pages.
  const above = elements.slice(Math.max(0, headline - ABOVE), headline).reverse();
  const below = elements.slice(end);
  const date =
    fromPlaces(head, within) ||
    fromLines(head, within) ||
    fromPlaces(above, around) ||
    fromLines(above, around) ||
    fromPlaces(below, around) ||
    fromLines(below, around) ||
    fromPlaces(elements.slice(0, headline), around);
  return withTime(date, () => fromPlaces(below, around));
}

/** Some pages give the day above the text and the time of day under it. */
function withTime(date: string, look: () => string): string {
  if (!date || date.includes('T')) return date;
  const other = look();
  return other.startsWith(`${date}T`) ? other : date;
}

/** Elements from the headline to the first paragraph. A long line of byline and date only looks like one. */
function headLength({ elements, measures }: PageIndex, headline: number, parse: Search['parse']): number {
  const isParagraph = (element: Element): boolean =>
    measures.get(element)?.paragraphs === 1 &&
    [...element.children].every((child) => !measures.get(child)?.paragraphs) &&
    !isMetaLine(lineOf(element), parse);
  const length = elements.slice(headline, headline + HEAD).findIndex(isParagraph);
  return length < 0 ? HEAD : length;
}

function isMetaLine(line: string, parse: Search['parse']): boolean {
  return line.length <= LINE_LENGTH && !/[.!?"”]$/.test(line) && parse(line) !== '';
}

function fromPlaces(elements: readonly Element[], search: Search): string {
  const found: Element[][] = PLACES.map(() => []);
  for (const element of elements) {
    const name = nameOf(element);
    const place = PLACES.findIndex((isPlace) => isPlace(element, name));
    if (place >= 0 && (found[place]?.length ?? 0) < PLACES_READ) found[place]?.push(element);
  }
  return best(found.map((candidates) => firstDate(candidates, search)));
}

function firstDate(places: readonly Element[], { parse, isForeign }: Search): string {
  for (const element of places) {
    const marked = ['content', 'datetime', 'title'].map((name) => parse(element.getAttribute(name) ?? ''));
    const line = lineOf(element).slice(0, 120);
    const date = best([...marked, UPDATED.test(line) ? '' : parse(line)]);
    if (date && !isForeign(element)) return date;
  }
  return '';
}

/** A date within a link is the date of what the link leads to, unless that is this very page. */
function leadsElsewhere(element: Element, url: string): boolean {
  const link = element.closest('a[href]');
  if (!link || link.getAttribute('rel') === 'bookmark') return false;
  return link.getAttribute('href')?.split(/[?#]/)[0] !== url.split(/[?#]/)[0];
}

/** Around the article: navigation, comments, lists of links, the site's own header. */
function isAround(element: Element): boolean {
  if (isOfOthers(element) || element.closest('aside')) return true;
  const header = element.closest('header');
  if (header && !header.querySelector('h1')) return true;
  const link = element.closest('li')?.querySelector('a[href]');
  return link ? !link.contains(element) && link.getAttribute('href') !== '#' : false;
}

/** A short line with a date: "Sabtu, 17 Mei 2025 | 10:32 WIB". */
function fromLines(elements: readonly Element[], { index, parse, isForeign }: Search): string {
  for (const element of elements) {
    const { characters = 0 } = index.measures.get(element) ?? {};
    if (characters < 8 || characters > LINE_LENGTH) continue;
    const line = lineOf(element);
    const date = UPDATED.test(line) ? '' : parse(line);
    if (date && !isForeign(element)) return date;
  }
  return '';
}

function fromAddress({ url }: PageCopy): string {
  const [, year, month, day] = ADDRESS_DATE.exec(URL.canParse(url) ? new URL(url).pathname : '') ?? [];
  return year ? parseDate(`${year}-${month}-${day}`) : '';
}
