/**
 * How clean the article text is, on real pages with ground truth, beside Readability alone and defuddle.
 *
 *     npm run bench:extraction -- [DATA] [--sets scrapinghub,fundus]
 *
 * DATA is a folder with manifest.json (default: ../shared/bench/extraction/data/dev). Without data it says so and
 * ends well. It fails where a figure of ours lies under its floor (extraction/floors.json).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { quantile } from './extraction/metrics';
import { type BenchPage, readPages } from './extraction/pages';
import { type SetScore, scoreSet } from './extraction/score';
import { type PageReading, readByAll } from './extraction/systems';

const SYSTEMS = ['kutip', 'readability', 'defuddle'] as const;
const FIGURES = ['f1', 'accuracy', 'snippetF1', 'leaks', 'title', 'author', 'date'] as const;
const DEFAULT_SETS = 'scrapinghub,indonesian,idtheme-synthetic,fundus';
const root = path.resolve(import.meta.dirname, '../..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sets: { type: 'string', default: DEFAULT_SETS } },
});

type Results = Map<string, { page: BenchPage; reading: PageReading }[]>;
type Floors = Record<string, Partial<Record<keyof SetScore, number>>>;

async function main(): Promise<void> {
  const folder = path.resolve(positionals[0] ?? path.join(root, '../shared/bench/extraction/data/dev'));
  const pages = readPages(folder, values.sets.split(','));
  if (!pages) {
    say(`extraction benchmark: no data in ${path.relative(root, folder) || folder}, nothing measured`);
    return;
  }
  const results: Results = new Map();
  for (const page of pages) {
    const list = results.get(page.set) ?? [];
    list.push({ page: { ...page, html: '' }, reading: await readByAll(page) });
    results.set(page.set, list);
  }
  const floors = JSON.parse(readFileSync(path.join(import.meta.dirname, 'extraction/floors.json'), 'utf8')) as Floors;
  const failures = [...results].flatMap(([set, list]) => report(set, list, floors[set] ?? {}));
  for (const failure of failures) say(`under the floor: ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** Prints one set's table and gives what lies under its floor. */
function report(set: string, list: { page: BenchPage; reading: PageReading }[], floors: Floors[string]): string[] {
  say(`\n${set} (${list.length} pages)`);
  say(['', ...FIGURES].map((cell) => cell.padEnd(12)).join(''));
  const scores = SYSTEMS.map((system) =>
    scoreSet(list.map(({ page, reading }) => ({ truth: page.truth, found: reading[system] }))),
  );
  SYSTEMS.forEach((system, index) => {
    const row = FIGURES.map((figure) => show(scores[index]?.[figure]));
    say([system, ...row].map((cell) => cell.padEnd(12)).join(''));
  });
  sayCost(list.map(({ reading }) => reading));
  return FIGURES.flatMap((figure) => {
    const floor = floors[figure];
    const value = scores[0]?.[figure] ?? Number.NaN;
    if (floor === undefined) return [];
    const good = figure === 'leaks' ? value <= floor : value >= floor;
    return good ? [] : [`${set} ${figure} ${show(value)}, floor ${floor}`];
  });
}

/** Ratios of the times themselves (what most pages and slow pages cost), and page by page (which short pages exaggerate). */
function sayCost(readings: readonly PageReading[]): void {
  const ours = readings.map(({ kutipMs }) => kutipMs);
  const theirs = readings.map(({ readabilityMs }) => readabilityMs);
  const ratios = readings.map(({ kutipMs, readabilityMs }) => kutipMs / readabilityMs);
  const of = (share: number) => show(quantile(ours, share) / quantile(theirs, share));
  say(`cost beside Readability alone: median ${of(0.5)}, p95 ${of(0.95)}`);
  say(`  page by page: median ${show(quantile(ratios, 0.5))}, p95 ${show(quantile(ratios, 0.95))}`);
}

function show(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '-' : value.toFixed(3);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
