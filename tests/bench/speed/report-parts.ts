import { type CheckList, firstOf } from '../support/check-list';
import { medianAndTails } from '../support/figures';
import { PARTS } from './measured-build';
import type { Measure } from './text-watch';
import type { Opening } from './timed-browser';

/** Milliseconds that a task may take on the page's own main thread, beside what Readability takes there. */
const LONGEST_TASK = 50;

/** What the time between the click and the text goes into. */
export function reportParts(where: string, openings: readonly Opening[]): void {
  process.stdout.write(`parts of the way to the text in a ${where}, ms\n`);
  const line = (part: string, of: (opening: Opening) => number): void => {
    process.stdout.write(`       ${part.padEnd(28)} ${medianAndTails(openings.map(of), 1)}\n`);
  };
  line('until our page begins', ({ asked, began }) => began - asked);
  line('until its first script', (opening) => startOf(opening, 'first script') - opening.began);
  line('until the script is sent', (opening) => startOf(opening, 'injection to answer') - opening.began);
  line('injection', (opening) => startOf(opening, 'in the page') - startOf(opening, 'injection to answer'));
  for (const part of PARTS) line(part, (opening) => sumOf(opening, part));
  line('transfer', (opening) => endOf(opening, 'injection to answer') - endOf(opening, 'in the page'));
  line('paint', (opening) => opening.shown - endOf(opening, 'quotations'));
}

/** Who said what has to be complete in the frame after the first text. */
export function reportPanel(openings: readonly Opening[], list: CheckList): void {
  const late = openings.filter(({ panel: [nextFrame, later] }) => nextFrame === '' || nextFrame !== later);
  const times = `${openings.length - late.length} of ${openings.length} times`;
  list.check('who said what is complete in the same frame or the next', late.length === 0, times);
}

export function reportLongTasks(openings: readonly Opening[], list: CheckList): void {
  const tasks = openings.flatMap((opening) =>
    opening.longTasks.map(({ ms }) => ({ ms, ours: ms - sumOf(opening, 'Readability') })),
  );
  const tooLong = tasks.filter(({ ours }) => ours > LONGEST_TASK);
  const figures = tooLong.map(({ ms, ours }) => `${ms.toFixed(0)} ms, ${ours.toFixed(0)} beside Readability`);
  list.check(
    `no task over ${LONGEST_TASK} ms on the page's main thread beside Readability's own time`,
    tooLong.length === 0,
    `${tooLong.length} of ${openings.length} openings; ${firstOf(figures)}`,
  );
}

function measuresOf({ measures, inPage }: Opening, part: string): Measure[] {
  return [...inPage, ...measures].filter((measure) => measure.part === part);
}

function startOf(opening: Opening, part: string): number {
  return measuresOf(opening, part)[0]?.start ?? Number.NaN;
}

function endOf(opening: Opening, part: string): number {
  const last = measuresOf(opening, part).at(-1);
  return last ? last.start + last.ms : Number.NaN;
}

function sumOf(opening: Opening, part: string): number {
  return measuresOf(opening, part).reduce((sum, { ms }) => sum + ms, 0);
}
