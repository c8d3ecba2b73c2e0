import { extractQuotations } from '../../../utils/quotations/extract-quotations';
import { type CheckList, firstOf } from '../support/check-list';

const SHORT = 20_000;
const LONG = 80_000;
/** Four times the length may take somewhat more than four times as long; sixteen times would be quadratic. */
const MOST = 8;
/** Below this a measurement is noise. */
const WORTH_MS = 20;

/** Text that breaks careless regular expressions: the time has to grow with its length, not with its square. */
export function growthOfQuotations(
  inputs: readonly { name: string; make: (length: number) => string }[],
  list: CheckList,
): void {
  const steep = inputs.flatMap(({ name, make }) => {
    const long = fastest(make(LONG));
    if (long < WORTH_MS) return [];
    const ratio = long / Math.max(fastest(make(SHORT)), 1);
    return ratio > MOST ? [`${name}: ${ratio.toFixed(1)} times for 4 times the length`] : [];
  });
  list.check(`${inputs.length} inputs against regular expressions: linear`, steep.length === 0, firstOf(steep, 10));
}

function fastest(text: string): number {
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    extractQuotations(text, { language: 'id' });
    return performance.now() - started;
  });
  return Math.min(...times);
}
