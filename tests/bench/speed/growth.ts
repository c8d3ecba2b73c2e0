import { JSDOM, VirtualConsole } from 'jsdom';
import { addQuotations } from '../../../utils/read/add-quotations';
import { readPlainArticle } from '../../../utils/read/read-plain-article';
import type { CheckList } from '../support/check-list';
import { growthExponent } from '../support/figures';

/** Linear, with room for noise. */
const MOST = 1.15;
const CHARACTERS = [30_000, 100_000, 300_000, 1_000_000];
const ELEMENTS = [1_500, 5_000, 15_000, 45_000];
/** Much text in few elements would only measure the text. */
const CHARACTERS_OF_A_PARAGRAPH = 2_000;

const SENTENCE =
  'Kepala Dusun Telagajati, Waluyo Santika, mengatakan panen raya dimulai Senin. "Kami menunggu hujan reda," ujarnya. ';

/** Time against length and against number of elements. */
export function growth(list: CheckList): void {
  const byText = CHARACTERS.map((size) => ({ size, cost: cost(pageOfCharacters(size)) }));
  report('characters', byText, list);
  const byElements = ELEMENTS.map((size) => ({ size, cost: cost(pageOfElements(size)) }));
  report('elements', byElements, list);
}

function report(what: string, points: { size: number; cost: number }[], list: CheckList): void {
  const exponent = growthExponent(points);
  const figures = points.map(({ size, cost }) => `${size}: ${cost.toFixed(0)} ms`).join(', ');
  list.check(`time grows linearly with ${what}`, exponent <= MOST, `exponent ${exponent.toFixed(2)} (${figures})`);
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

function cost(html: string): number {
  const times = [0, 1, 2].map(() => {
    const { window } = new JSDOM(html, { url: 'https://warta.example/', virtualConsole: new VirtualConsole() });
    const started = performance.now();
    addQuotations(readPlainArticle(window.document as never, 'https://warta.example/'));
    const ms = performance.now() - started;
    window.close();
    return ms;
  });
  return Math.min(...times);
}
