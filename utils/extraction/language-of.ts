import { languageOfText } from '../article/language-of-text';
import type { PageCopy } from '../page/copy-page';
import type { PageIndex } from './index-page';

/** UTF-16 units of paragraphs that are looked at, and below which the whole page is. */
const SAMPLE = 6_000;
const LEAST_SAMPLE = 400;
/** Words from which on the text is believed rather than the page. */
const LEAST_WORDS = 40;

/**
 * The language of the article as a primary subtag, empty when it is unknown. The text has the last word: themes
 * and site builders often leave `lang="en"` on Indonesian pages.
 * @param announced what JSON-LD says, if anything.
 */
export function languageOf(copy: PageCopy, { elements }: PageIndex, announced: string): string {
  const claim = copy.language || announced || (copy.meta.get('og:locale')?.[0] ?? '');
  const claimed = /^[a-z]{2,3}(?=[-_]|$)/i.exec(claim.trim())?.[0].toLowerCase() ?? '';
  return languageOfText(textSample(copy.document.body, elements), LEAST_WORDS) || (claimed === 'in' ? 'id' : claimed);
}

function textSample(body: Element, elements: readonly Element[]): string {
  let sample = '';
  for (const element of elements) {
    if (element.localName === 'p') sample += ` ${element.textContent}`;
    if (sample.length > SAMPLE) break;
  }
  return sample.length > LEAST_SAMPLE ? sample : (body.textContent ?? '').slice(0, SAMPLE);
}
