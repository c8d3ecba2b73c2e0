/**
 * npm run bench:quotations -- [gold folder]
 *
 * Runs the quotation engine over gold articles and lets the scorer beside them score it; fails under the floors in
 * `quotations/floors.ts`. Says so and ends well where the data is not there.
 */
import fs from 'node:fs';
import path from 'node:path';
import { SHARED } from '../tools/project-paths';
import { checkFloors } from './quotations/check-floors';
import { findGoldSets } from './quotations/find-gold-sets';
import { measureSpeed } from './quotations/measure-speed';
import { predict } from './quotations/predict';
import { runScorer } from './quotations/run-scorer';

const QUOTES = path.join(SHARED, 'bench/quotes');
const asked = path.resolve(process.argv[2] ?? path.join(QUOTES, 'gold'));
const folder = fs.existsSync(asked) ? fs.realpathSync(asked) : asked;
const scorer = path.join(QUOTES, 'score.mjs');
const sets = findGoldSets(folder);
const print = (line: string) => process.stdout.write(`${line}\n`);

if (sets.length === 0) {
  print(`No gold articles in ${folder}: nothing was measured. They are not part of this project.`);
  print('0 passed, 0 failed');
} else {
  const score = await runScorer(scorer, sets, predict(sets));
  print(score.report);
  print('\nErrors by kind');
  for (const [kind, count] of Object.entries(score.errors)) print(`  ${String(count).padStart(4)}  ${kind}`);
  print('\nSpeed (median of several runs; other work on the machine makes it smaller)');
  for (const set of sets) {
    const { megabytesPerSecond, millisecondsPerArticle } = measureSpeed(set);
    print(
      `  ${set.name.padEnd(14)} ${megabytesPerSecond.toFixed(2)} MB/s, ${millisecondsPerArticle.toFixed(2)} ms an article`,
    );
  }
  const checks = checkFloors(score);
  print('\nFloors');
  for (const { line, holds } of checks) print(`  ${holds ? 'ok  ' : 'LOW '} ${line}`);
  const failed = checks.filter(({ holds }) => !holds).length;
  print(`\n${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
