import { chooseLanguage } from '../../../utils/quotations/choose-language';
import { extractQuotations } from '../../../utils/quotations/extract-quotations';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import type { GoldSet } from './find-gold-sets';

const RUNS = 7;

/** Reads all articles of a set several times; the median run counts. One character counts as one byte. */
export function measureSpeed({ articles }: GoldSet): { megabytesPerSecond: number; millisecondsPerArticle: number } {
  const runs: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    for (const { lang, text } of articles) extractQuotations(text, lexiconOf(chooseLanguage(text, lang)));
    runs.push(performance.now() - start);
  }
  const median = runs.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  return { megabytesPerSecond: characters / 1000 / median, millisecondsPerArticle: median / articles.length };
}
