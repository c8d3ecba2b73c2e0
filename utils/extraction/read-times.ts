import type { PageCopy } from '../page/copy-page';
import { parseDate } from './parse-date';
import { lineOf } from './plain-text';
import { type DataNode, textOf } from './structured-article';

export interface Times {
  published: string;
  modified: string;
}

const PUBLISHED_METAS = [
  ...['article:published_time', 'og:published_time', 'datepublished', 'og:article:published_time', 'publishdate'],
  ...[
    'parsely-pub-date',
    'sailthru.date',
    'content_publisheddate',
    'dable:published_time',
    'cxenseparse:recs:publishtime',
  ],
  ...['pubdate', 'publish-date', 'publish_date', 'publication_date', 'article.published', 'dc.date.issued', 'dc.date'],
  ...['dcterms.created', 'dcterms.date', 'dc.date.created', 'date', 'last-publish-date', 'article:post_date'],
] as const;
const MODIFIED_METAS = [
  ...['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'last-modified', 'dcterms.modified'],
] as const;

/** Places of the date in the page, best first. */
const SELECTORS = [
  '[itemprop~=datePublished]',
  'time[pubdate], time.published, time.entry-date, .published[title], abbr.published',
  'time[datetime]',
  'time',
  '[class*=publish], [class*=detail__date], [class*=read__time], [class*=posted-on], [class*=entry-date], [class*=post-date]',
  '[class*=date], [class*=Date], [class*=tanggal], [class*=time], [id*=date]',
] as const;

const ADDRESS_DATE = /[/-](20\d\d|19\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/-]|$)/;
/** A date near the headline is looked for in this many elements without any date mark. */
const LINES = 600;

/**
 * When the article was published and modified, as the page says: its data, its metas, what the reader sees, its
 * address. Empty when it says nothing.
 * @param offset the offset that a local time on this page means, empty when unknown.
 */
export function readTimes(copy: PageCopy, data: DataNode, offset: string): Times {
  const parse = (text: string): string => parseDate(text, offset);
  const published =
    best([textOf(data, 'datePublished'), textOf(data, 'dateCreated')].map(parse)) ||
    best(PUBLISHED_METAS.map((name) => parse(copy.meta.get(name)?.[0] ?? ''))) ||
    best(SELECTORS.map((selector) => fromPage(copy.document, selector, parse))) ||
    fromLines(copy.document, parse) ||
    fromAddress(copy);
  const modified = best([
    parse(textOf(data, 'dateModified')),
    ...MODIFIED_METAS.map((name) => parse(copy.meta.get(name)?.[0] ?? '')),
  ]);
  return { published, modified: modified && modified !== published ? modified : '' };
}

/** The first with a time of day, else the first. */
function best(dates: readonly string[]): string {
  return dates.find((date) => date.includes('T')) ?? dates.find(Boolean) ?? '';
}

function fromPage(document: Document, selector: string, parse: (text: string) => string): string {
  const dates: string[] = [];
  for (const element of [...document.querySelectorAll(selector)].slice(0, 12)) {
    const marked = ['content', 'datetime', 'title'].map((name) => parse(element.getAttribute(name) ?? ''));
    dates.push(...marked, parse(lineOf(element).slice(0, 120)));
    if (dates.some(Boolean)) break;
  }
  return best(dates);
}

/** A short line with a date in the top of the page: "Sabtu, 17 Mei 2025 | 10:32 WIB". */
function fromLines(document: Document, parse: (text: string) => string): string {
  for (const element of [...document.querySelectorAll('p, div, span, small, li, h5, h6')].slice(0, LINES)) {
    if (element.childElementCount > 4) continue;
    const line = lineOf(element);
    const date = line.length < 100 ? parse(line) : '';
    if (date) return date;
  }
  return '';
}

function fromAddress({ url }: PageCopy): string {
  const [, year, month, day] = ADDRESS_DATE.exec(URL.canParse(url) ? new URL(url).pathname : '') ?? [];
  return year ? parseDate(`${year}-${month}-${day}`) : '';
}
