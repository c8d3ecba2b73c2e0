/**
 * `npm test`: every check, then one last line `N passed, M failed`.
 *
 *     npm test                 everything
 *     npm test -- unit sizes   only the checks whose name begins with a word given
 */
import { mkdirSync, rmSync } from 'node:fs';
import { CHECKS, type Check } from './checks/checks';
import { addTallies, type Tally } from './checks/tally';
import { RESULTS } from './project-paths';

const wanted = process.argv.slice(2);
const checks = CHECKS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const tallies: Tally[] = [];
for (const check of checks) tallies.push(await report(check));
const { passed, failed } = addTallies(tallies);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function report({ name, run }: Check): Promise<Tally> {
  const started = performance.now();
  const { passed, failed, notRun = 0, output, skipped } = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = passed + failed > 1 ? `${passed} of ${passed + failed}` : '';
  const rest = notRun > 0 ? `, ${notRun} not run: this machine lacks what they need` : '';
  const verdict = failed > 0 ? 'FAILED ' : skipped ? 'skipped' : 'ok     ';
  process.stdout.write(`${verdict} ${name.padEnd(24)} ${skipped ?? `${tests.padEnd(14)} ${seconds} s${rest}`}\n`);
  if (failed > 0) process.stdout.write(`${output.trimEnd()}\n\n`);
  return { passed, failed };
}
