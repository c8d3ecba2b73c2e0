import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import createDOMPurify from 'dompurify';
import { JSDOM, VirtualConsole } from 'jsdom';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import { addQuotations } from '../../../utils/read/add-quotations';
import { readPlainArticle } from '../../../utils/read/read-plain-article';
import type { CheckList } from '../support/check-list';
import { median, medianAndTail } from '../support/figures';
import { MOST_OF_BASE } from './most-of-base';
import { type NewsPage, newsPages } from './news-pages';
import { processorTime } from './processor-time';

/** Milliseconds of one page. */
interface PageCost extends RoundCost {
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
    const costs = pages.filter((page) => page.set === set).map(cheapest);
    reportSet(set, costs, list);
  }
}

function reportSet(set: string, costs: readonly PageCost[], list: CheckList): void {
  const over = (mine: keyof PageCost, theirs: keyof PageCost) => costs.map((cost) => cost[mine] / cost[theirs]);
  const ms = (of: keyof PageCost): string => median(costs.map((cost) => cost[of])).toFixed(1);
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
function cheapest(page: NewsPage): PageCost {
  const rounds = Array.from({ length: ROUNDS }, () => cost(page));
  // Far slower than the others: one round tells enough.
  const defuddle = onDocument(page, (document) => new Defuddle(document, { url: page.url }).parse()).ms;
  const least = (of: keyof RoundCost): number => Math.min(...rounds.map((round) => round[of]));
  return {
    readability: least('readability'),
    base: least('base'),
    defuddle,
    withoutQuotations: least('withoutQuotations'),
    kutip: least('kutip'),
  };
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
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const measured = processorTime(() => act(window.document as never));
  window.close();
  return measured;
}
