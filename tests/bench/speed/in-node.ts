import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import createDOMPurify from 'dompurify';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import { addQuotations } from '../../../utils/read/add-quotations';
import { readPlainArticle } from '../../../utils/read/read-plain-article';
import { parseHtml } from '../../tools/read/read-html';
import type { CheckList } from '../support/check-list';
import { median, medianAndTail } from '../support/figures';
import { MOST_OF_BASE } from './most-of-base';
import { type NewsPage, newsPages } from './news-pages';
import { processorTime } from './processor-time';

/** Milliseconds of one page. */
interface PageCost extends RoundCost {
  /** NaN where it was not asked. */
  defuddle: number;
}

/** The same without defuddle. */
interface RoundCost {
  readability: number;
  /** Readability, and DOMPurify over what it gives. */
  base: number;
  withoutQuotations: number;
  kutip: number;
}

const ROUNDS = 2;
/** Pages of a set that defuddle reads: it is ten times slower, and jsdom keeps megabytes of each page whose styles it asks for. */
const DEFUDDLE_PAGES = 10;
/** The whole pipeline should cost at most this many times Readability and DOMPurify: the median page of a set. */
const AIM = 2;

/**
 * Our pipeline beside its peers, on the same documents in the same run: ratios, since machines differ.
 * @param pagesOfEachSet evenly chosen; undefined for all of them.
 */
export function speedInNode(pagesOfEachSet: number | undefined, list: CheckList): void {
  const pages = newsPages(pagesOfEachSet);
  for (const page of pages.slice(0, 3)) cheapest(page);
  for (const set of new Set(pages.map((page) => page.set))) {
    const ofSet = pages.filter((page) => page.set === set);
    const every = Math.ceil(ofSet.length / DEFUDDLE_PAGES);
    const costs = ofSet.map((page, index) => ({
      ...cheapest(page),
      defuddle: index % every === 0 ? byDefuddle(page) : Number.NaN,
    }));
    reportSet(set, costs, list);
  }
}

function reportSet(set: string, costs: readonly PageCost[], list: CheckList): void {
  const over = (mine: keyof PageCost, theirs: keyof PageCost) =>
    costs.map((cost) => cost[mine] / cost[theirs]).filter((ratio) => !Number.isNaN(ratio));
  const ms = (of: keyof PageCost): string =>
    median(costs.map((cost) => cost[of]).filter((time) => !Number.isNaN(time))).toFixed(1);
  const figures = [
    `readability ${ms('readability')}, with DOMPurify ${ms('base')}, defuddle ${ms('defuddle')}`,
    `kutip without quotations ${ms('withoutQuotations')}, kutip ${ms('kutip')}`,
  ];
  process.stdout.write(`${set}, ${costs.length} pages, median ms: ${figures.join(', ')}\n`);
  process.stdout.write(
    `       kutip over readability alone ${medianAndTail(over('kutip', 'readability'))}, without quotations over Readability + DOMPurify ${medianAndTail(over('withoutQuotations', 'base'))}\n`,
  );
  const overBase = over('kutip', 'base');
  const most = MOST_OF_BASE[set] ?? MOST_OF_BASE.others;
  list.check(
    `${set}: at most ${most} times Readability + DOMPurify (aim ${AIM})`,
    median(overBase) <= most,
    medianAndTail(overBase),
  );
  const overDefuddle = over('kutip', 'defuddle');
  list.check(`${set}: faster than defuddle`, median(overDefuddle) < 1, medianAndTail(overDefuddle));
}

/** The cheapest of a few rounds, in turn. */
function cheapest(page: NewsPage): RoundCost {
  const rounds = Array.from({ length: ROUNDS }, () => cost(page));
  const least = (of: keyof RoundCost): number => Math.min(...rounds.map((round) => round[of]));
  return {
    readability: least('readability'),
    base: least('base'),
    withoutQuotations: least('withoutQuotations'),
    kutip: least('kutip'),
  };
}

/** One round tells enough. */
function byDefuddle(page: NewsPage): number {
  return onDocument(page, (document) => new Defuddle(document, { url: page.url }).parse()).ms;
}

/** Each is given a document of its own: some of them take it apart. A page without an article costs what it costs. */
function cost(page: NewsPage): RoundCost {
  const { url } = page;
  const plain = onDocument(page, (document) => readPlainArticle(document, url));
  const quotations = processorTime(() => plain.result && addQuotations(plain.result, lexiconOf)).ms;
  let purify = 0;
  const readability = onDocument(page, (document) => {
    const content = new Readability(document).parse()?.content ?? '';
    purify = processorTime(() => createDOMPurify(document.defaultView as never).sanitize(content)).ms;
  }).ms;
  return {
    readability: readability - purify,
    base: readability,
    withoutQuotations: plain.ms,
    kutip: plain.ms + quotations,
  };
}

function onDocument<Result>(
  { html, url }: NewsPage,
  act: (document: Document) => Result,
): { ms: number; result: Result | undefined } {
  const { window } = parseHtml(html, url);
  const measured = processorTime(() => act(window.document as never));
  window.close();
  return measured;
}
