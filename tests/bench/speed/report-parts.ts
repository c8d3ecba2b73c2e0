import type { CheckList } from '../support/check-list';
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
    const times = openings.map(of).filter(Number.isFinite);
    // What a tab's article goes through in the background is measured there, out of sight.
    if (times.length > 0) process.stdout.write(`       ${part.padEnd(28)} ${medianAndTails(times, 1)}\n`);
  };
  line('until our page begins', ({ asked, began }) => began - asked);
  line('until its first script', (opening) => startOf(opening, 'first script') - opening.began);
  line('until the script is sent', (opening) => startOf(opening, 'injection to answer') - opening.began);
  line('injection', (opening) => startOf(opening, 'in the page') - startOf(opening, 'injection to answer'));
  for (const part of PARTS.filter((name) => name !== 'turn' && name !== 'first script'))
    line(part, (opening) => sumOf(opening, part));
  line('transfer', (opening) => endOf(opening, 'injection to answer') - endOf(opening, 'in the page'));
  line('paint', (opening) => opening.shown - endOf(opening, 'quotations'));
}

/** Who said what has to be complete in the frame after the first text. */
export function reportPanel(openings: readonly Opening[], list: CheckList): void {
  const late = openings.filter(({ panel: [nextFrame, later] }) => nextFrame === '' || nextFrame !== later);
  const times = `${openings.length - late.length} of ${openings.length} times`;
  list.check('who said what is complete in the same frame or the next', late.length === 0, times);
}

/**
 * What the reading holds the page's own main thread up for at a time. The browser's own list of long tasks leaves out what
 * extensions do.
 */
export function reportLongTasks(openings: readonly Opening[], list: CheckList): void {
  const turns = openings.flatMap((opening) =>
    measuresOf(opening, 'turn').map((turn) => besideReadability(opening, turn)),
  );
  list.check(
    `no task over ${LONGEST_TASK} ms on the page's main thread beside Readability's own time`,
    turns.length > 0 && turns.every((ms) => ms <= LONGEST_TASK),
    `longest ${Math.max(...turns).toFixed(0)} ms, ${turns.filter((ms) => ms > LONGEST_TASK).length} of ${turns.length} longer`,
  );
  process.stdout.write(`       longest of an opening ${medianAndTails(openings.map(longestTurn), 1)}\n`);
}

function longestTurn(opening: Opening): number {
  return Math.max(...measuresOf(opening, 'turn').map((turn) => besideReadability(opening, turn)));
}

/** Milliseconds of a turn without those of Readability within it. */
function besideReadability(opening: Opening, { start, ms }: Measure): number {
  const within = measuresOf(opening, 'Readability').filter((parse) => parse.start >= start && parse.start < start + ms);
  return ms - within.reduce((sum, parse) => sum + parse.ms, 0);
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
