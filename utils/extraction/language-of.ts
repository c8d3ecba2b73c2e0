import type { PageCopy } from '../page/copy-page';
import type { PageIndex } from './index-page';

/** The most frequent small words, which no text of some length is without. */
const SMALL_WORDS = new Map([
  ['id', new Set('yang dan di itu dengan untuk dari pada ini dalam tidak akan ke juga oleh sebagai kata'.split(' '))],
  [
    'jv',
    new Set('lan ing iku kang sing ora wis karo saka marang uga kuwi iki supaya amarga padha nganti para'.split(' ')),
  ],
  ['en', new Set('the and of to in a is that for on with was as it by at from be are has'.split(' '))],
]);
const SAMPLE = 6_000;
/** Share of small words above which the text's language is settled. Indonesian news has about 0.2, English 0.35. */
const SETTLED = 0.1;
const LEAST_WORDS = 40;

/**
 * The language of the article as a primary subtag, empty when it is unknown. The text has the last word: themes
 * and site builders often leave `lang="en"` on Indonesian pages.
 * @param announced what JSON-LD says, if anything.
 */
export function languageOf(copy: PageCopy, { elements }: PageIndex, announced: string): string {
  const claim = copy.language || announced || (copy.meta.get('og:locale')?.[0] ?? '');
  const claimed = /^[a-z]{2,3}(?=[-_]|$)/i.exec(claim.trim())?.[0].toLowerCase() ?? '';
  return languageOfText(textSample(copy.document.body, elements)) || (claimed === 'in' ? 'id' : claimed);
}

/** Indonesian, Javanese or English by their small words; empty for anything else. */
function languageOfText(text: string): string {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return '';
  let best = '';
  let bestShare = SETTLED;
  for (const [language, small] of SMALL_WORDS) {
    const share = words.filter((word) => small.has(word)).length / words.length;
    if (share > bestShare) [best, bestShare] = [language, share];
  }
  return best;
}

function textSample(body: Element, elements: readonly Element[]): string {
  let sample = '';
  for (const element of elements) {
    if (element.localName === 'p') sample += ` ${element.textContent}`;
    if (sample.length > SAMPLE) break;
  }
  return sample.length > 400 ? sample : (body.textContent ?? '').slice(0, SAMPLE);
}
