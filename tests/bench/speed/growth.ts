import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../../utils/article/article';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import { addQuotations } from '../../../utils/read/add-quotations';
import { readPlainArticle } from '../../../utils/read/read-plain-article';
import type { CheckList } from '../support/check-list';
import { growthExponent } from '../support/figures';
import { processorTime } from './processor-time';

/** Linear, with room for noise. */
const MOST = 1.15;
const CHARACTERS = [1_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
/** The last is just below the limit on elements. */
const ELEMENTS = [100, 1_500, 5_000, 15_000, 45_000];
/** Much text in few elements would only measure the text. */
const CHARACTERS_OF_A_PARAGRAPH = 2_000;
const TRIES = 2;
/** A short article alone would weigh less than what else happens on the heap meanwhile. */
const COPIES = 10;

const SENTENCE =
  'Kepala Dusun Telagajati, Waluyo Santika, mengatakan panen raya dimulai Senin. "Kami menunggu hujan reda," ujarnya. ';

/** Time and memory against length and against number of elements. */
export function growth(list: CheckList): void {
  measureAll('characters', CHARACTERS, pageOfCharacters, list);
  measureAll('elements', ELEMENTS, pageOfElements, list);
}

function measureAll(what: string, sizes: readonly number[], pageOf: (size: number) => string, list: CheckList): void {
  // The first readings of a run are compiled while they run.
  for (let i = 0; i < 5; i += 1) readOnce(pageOf(sizes[1] ?? 0));
  const readings = sizes.map((size) => ({ size, ...cheapest(pageOf(size)) }));
  for (const [name, unit] of [
    ['ms', 'ms'],
    ['kilobytes', 'kB'],
  ] as const) {
    const exponent = growthExponent(readings.map((reading) => ({ size: reading.size, cost: reading[name] })));
    const figures = readings.map((reading) => `${reading.size}: ${reading[name].toFixed(0)} ${unit}`).join(', ');
    const quantity = name === 'ms' ? 'time' : 'memory';
    list.check(
      `${quantity} grows linearly with ${what}`,
      exponent <= MOST,
      `exponent ${exponent.toFixed(2)} (${figures})`,
    );
  }
}

function pageOfCharacters(size: number): string {
  const paragraph = `<p>${SENTENCE.repeat(Math.ceil(CHARACTERS_OF_A_PARAGRAPH / SENTENCE.length))}</p>`;
  return articleOf(paragraph.repeat(Math.ceil(size / paragraph.length)));
}

function pageOfElements(size: number): string {
  return articleOf('<p>Air sungai surut dan jalan ke <em>Telagajati</em> dibuka lagi siang ini.</p>'.repeat(size / 2));
}

function articleOf(body: string): string {
  return `<!doctype html><html lang="id"><body><article><h1>Panen Raya Telagajati</h1>${body}</article></body></html>`;
}

interface Cost {
  ms: number;
  /** What the finished article holds of the heap. */
  kilobytes: number;
}

function cheapest(html: string): Cost {
  const tries = Array.from({ length: TRIES }, () => readOnce(html));
  return {
    ms: Math.min(...tries.map(({ ms }) => ms)),
    kilobytes: Math.min(...tries.map(({ kilobytes }) => kilobytes)),
  };
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function readOnce(html: string): Cost {
  const { window } = new JSDOM(html, { url: 'https://warta.example/', virtualConsole: new VirtualConsole() });
  const { ms, result } = processorTime(() =>
    addQuotations(readPlainArticle(window.document as never, 'https://warta.example/'), lexiconOf),
  );
  window.close();
  if (!result) throw new Error('not read');
  return { ms, kilobytes: weigh(result) };
}

/** Kilobytes that an article holds. Copies are weighed: what jsdom keeps of its document comes and goes beside the first. */
function weigh(article: Article): number {
  const before = heapInUse();
  const copies = Array.from({ length: COPIES }, () => structuredClone(article));
  return (heapInUse() - before) / copies.length / 1000;
}

/** Bytes that something still holds. */
function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
