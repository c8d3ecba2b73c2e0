import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import createDOMPurify from 'dompurify';
import { JSDOM, VirtualConsole } from 'jsdom';
import { addQuotations } from '../../../utils/read/add-quotations';
import { readPlainArticle } from '../../../utils/read/read-plain-article';
import type { CheckList } from '../support/check-list';
import { median, medianAndTail } from '../support/figures';
import { type NewsPage, newsPages } from './news-pages';

/** One way to an article. Each is given a document of its own: some of them take it apart. */
type Reader = (document: Document, url: string) => void;

const READERS = {
  readability: (document) => {
    new Readability(document).parse();
  },
  'readability + dompurify': (document) => {
    const content = new Readability(document).parse()?.content ?? '';
    createDOMPurify(document.defaultView as never).sanitize(content);
  },
  defuddle: (document, url) => {
    new Defuddle(document, { url }).parse();
  },
  'kutip without quotations': (document, url) => {
    readPlainArticle(document, url);
  },
  kutip: (document, url) => {
    addQuotations(readPlainArticle(document, url));
  },
} as const satisfies Record<string, Reader>;
type ReaderName = keyof typeof READERS;

const NAMES = Object.keys(READERS) as ReaderName[];
const SETS = ['scrapinghub', 'indonesian', 'idtheme-synthetic'];
const ROUNDS = 2;
/** The whole pipeline may cost at most this many times Readability and DOMPurify. */
const MOST_OF_BASE = 2;

/** Our pipeline beside its peers, on the same documents in the same run: ratios, since machines differ. */
export function speedInNode(pagesOfEachSet: number, list: CheckList): void {
  const pages = newsPages(SETS, pagesOfEachSet);
  const warmUp = pages.slice(0, 2);
  for (const page of warmUp) measure(page);
  for (const set of SETS) {
    const times = pages.filter((page) => page.set === set).map(measure);
    if (times.length === 0) continue;
    process.stdout.write(`${set}, ${times.length} pages, median ms: `);
    process.stdout.write(
      `${NAMES.map((name) => `${name} ${median(times.map((of) => of[name])).toFixed(1)}`).join(', ')}\n`,
    );
    const overBase = times.map((of) => of.kutip / of['readability + dompurify']);
    const overDefuddle = times.map((of) => of.kutip / of.defuddle);
    list.check(
      `${set}: at most ${MOST_OF_BASE} times Readability + DOMPurify`,
      median(overBase) <= MOST_OF_BASE,
      medianAndTail(overBase),
    );
    list.check(`${set}: faster than defuddle`, median(overDefuddle) < 1, medianAndTail(overDefuddle));
  }
}

/** The fastest of a few rounds, in turn, for every reader: milliseconds. */
function measure({ html, url }: NewsPage): Record<ReaderName, number> {
  const fastest = Object.fromEntries(NAMES.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<
    ReaderName,
    number
  >;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of NAMES) fastest[name] = Math.min(fastest[name], time(READERS[name], html, url));
  }
  return fastest;
}

function time(read: Reader, html: string, url: string): number {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const started = performance.now();
  try {
    read(window.document as never, url);
  } catch {
    // A page without an article costs what it costs.
  }
  const ms = performance.now() - started;
  window.close();
  return ms;
}
