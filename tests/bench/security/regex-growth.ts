import { extractQuotations } from '../../../utils/quotations/extract-quotations';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import { type CheckList, firstOf } from '../support/check-list';
import type { RegexInput } from './hostile-generator';

const SHORTEST = 20_000;
const LONGEST = 320_000;
const TIMES_LONGER = 4;
/** Four times the length may cost somewhat more than four times as much; sixteen times would be quadratic. */
const MOST = 8;
/** Milliseconds below which a measurement is noise: then a longer text is taken. */
const WORTH_MS = 10;
const TRIES = 5;
const LANGUAGES = ['id', 'en'];

/** Text that breaks careless regular expressions: the time has to grow with its length, not with its square. */
export function growthOfQuotations(inputs: readonly RegexInput[], list: CheckList): void {
  const ratios = inputs.flatMap(({ name, make }) =>
    LANGUAGES.map((language) => ({ name: `${name} (${language})`, ratio: growth(make, language) })),
  );
  const steep = ratios.filter(({ ratio }) => ratio > MOST);
  const worst = ratios.reduce((most, one) => (one.ratio > most.ratio ? one : most));
  list.check(
    `${inputs.length} inputs against regular expressions: linear`,
    steep.length === 0,
    firstOf(steep.map(({ name, ratio }) => `${name} ${ratio.toFixed(1)}`)) ||
      `most ${worst.ratio.toFixed(1)} times for ${TIMES_LONGER} times the length (${worst.name})`,
  );
}

/** How many times as much a text costs that is four times as long; the least of a few tries. */
function growth(make: (length: number) => string, language: string): number {
  let length = SHORTEST;
  while (length < LONGEST && cost(make(length), language) < WORTH_MS) length *= 2;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && least > MOST; i += 1) {
    const short = Math.max(cost(make(length), language), 1);
    least = Math.min(least, cost(make(length * TIMES_LONGER), language) / short);
  }
  return least;
}

/** Milliseconds of the processor: what else the machine does does not count. */
function cost(text: string, language: string): number {
  const before = process.cpuUsage();
  extractQuotations(text, lexiconOf(language));
  return process.cpuUsage(before).user / 1000;
}
