/**
 * npm run bench:library [-- SIZE ... --rounds N]
 *
 * How the library behaves in a real Chromium as it grows (100, 1,000 and 10,000 articles unless sizes are given), and
 * what is there after the browser was killed in the middle of saving (20 rounds; `--rounds 0` leaves it out). Times are
 * medians and 95th percentiles in milliseconds on whatever machine this is: compare the columns, not the numbers of two
 * machines. Fails where a figure is beyond its floor, see `library/aims.ts`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { launchChromium } from '../tools/browsers/chromium-session';
import { findBrowser } from '../tools/browsers/find-browser';
import { BUILDS } from '../tools/project-paths';
import { AIMS } from './library/aims';
import { heapMegabytes } from './library/heap';
import { killRounds } from './library/kill-rounds';
import { changeField, firstScreen, noteFirstRow, saves } from './library/measure-page';
import { name } from './library/synthetic-article';
import { writeSyntheticBackup } from './library/write-synthetic-backup';
import { CheckList } from './support/check-list';
import { median, quantile } from './support/figures';

const { values, positionals } = parseArgs({ options: { rounds: { type: 'string' } }, allowPositionals: true });
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1_000, 10_000];
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium was found');

/** Enough that the 95th percentile is not the slowest of all. */
const PEOPLE_OPENED = 40;

const list = new CheckList();
const folder = await mkdtemp(path.join(tmpdir(), 'kutip-bench-'));
const session = await launchChromium({ executablePath, extension: BUILDS.chromium });
await session.context.addInitScript(noteFirstRow);
const page = await session.context.newPage();
const measured: [number, Record<string, number>][] = [];
let filled = 0;
try {
  for (const size of sizes) {
    const restored = await fill(size);
    measured.push([size, { 'restore, each': restored, ...(await measure(size)) }]);
  }
} finally {
  await session.close();
  await rm(folder, { recursive: true });
}
printTable();
checkAims();
const rounds = Number(values.rounds ?? 20);
if (rounds > 0) {
  const { reported, lost, lostIn, torn, half, wrongLists } = await killRounds(executablePath, rounds);
  const note = lost === 0 ? '' : `, in rounds ${lostIn}`;
  list.check(
    `${rounds} times killed while saving: no reported save is lost`,
    lost === 0,
    `${lost} of ${reported}${note}`,
  );
  process.stdout.write(`writes that were cut in two: ${torn.met} by a kill, ${torn.made} made\n`);
  list.check('no half article', half === 0, String(half));
  list.check('the list has what the store has', wrongLists === 0, `${wrongLists} rounds wrong`);
}
list.close();

/** Restores a backup with the articles that are missing to the size. @returns milliseconds an article. */
async function fill(size: number): Promise<number> {
  const file = path.join(folder, `${size}.ndjson.gz`);
  await writeSyntheticBackup(file, filled, size);
  await page.goto(session.url('library.html?view=keep'));
  const start = performance.now();
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.locator('.keep-section .notice').first().waitFor({ timeout: 600_000 });
  const perArticle = (performance.now() - start) / (size - filled);
  filled = size;
  return perArticle;
}

async function measure(size: number): Promise<Record<string, number>> {
  // The first visit builds the list anew from the store's changes.
  const rebuilt = await firstScreen(page, session.url('library.html'));
  const visits: number[] = [];
  for (let i = 0; i < 7; i += 1) visits.push(await firstScreen(page, session.url('library.html')));
  await page.waitForTimeout(2_000);
  const filters = await filterTimes();
  // The first search of all makes the index; one of another session finds it stored.
  const indexed = await searchTime();
  await page.waitForFunction(() => /\d/.test(document.querySelector('.library-screen__count')?.textContent ?? ''));
  await page.waitForTimeout(8_000);
  await page.goto(session.url('library.html'));
  await page.waitForTimeout(3_000);
  const first = await searchTime();
  // Typing is timed once the index is whole: before, a list may wait for what is still being indexed.
  await page.waitForFunction(() => /\d/.test(document.querySelector('.library-screen__count')?.textContent ?? ''));
  const keys = await typingTimes();
  const heap = await heapMegabytes(page, session.cdp);
  await page.goto(session.url('library.html'));
  const people = await personTimes();
  // A page that shows nothing of the library, as popup and reader page do.
  await page.goto(session.url('reader.html'));
  const saved = await saves(page, 1_000_000 + size, 40);
  return {
    rebuilt,
    'first screen': median(visits),
    'filter p50': median(filters),
    'filter p95': quantile(filters, 0.95),
    'index made': indexed,
    'first search': first,
    'key p50': median(keys),
    'key p95': quantile(keys, 0.95),
    'person p50': median(people),
    'person p95': quantile(people, 0.95),
    'save p50': median(saved),
    'save p95': quantile(saved, 0.95),
    'heap MB': heap.page + heap.worker,
    'of it worker MB': heap.worker,
  };
}

async function filterTimes(): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < 20; i += 1) {
    times.push(await changeField(page, '.select-field:nth-of-type(2) select', `Outlet ${i}`));
  }
  await changeField(page, '.select-field:nth-of-type(2) select', '');
  return times;
}

/** From typing a word to the first article in which it is marked. */
async function searchTime(): Promise<number> {
  const [word = ''] = (await page.locator('.article-row h2').first().innerText()).trim().split(' ');
  const start = performance.now();
  await page.locator('input[type=search]').fill(word);
  await page.locator('.article-row mark').first().waitFor({ timeout: 120_000 });
  return performance.now() - start;
}

/** Types names letter by letter. */
async function typingTimes(): Promise<number[]> {
  const times: number[] = [];
  for (const seed of [3, 33, 133, 333, 1_033, 2_033, 3_033, 4_033]) {
    const typed = name(seed).toLowerCase();
    for (let end = 2; end <= typed.length; end += 1) {
      if (typed.charAt(end - 1) === ' ') continue;
      const time = await changeField(page, 'input[type=search]', typed.slice(0, end));
      // Where the next letter leaves the same articles nothing is drawn; there is nothing to time.
      if (!Number.isNaN(time)) times.push(time);
    }
  }
  return times;
}

/** From the click on a person to their words. */
async function personTimes(): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < PEOPLE_OPENED; i += 1) {
    await page.goto(session.url('library.html?view=people'));
    await page.locator('.person').nth(i).waitFor();
    times.push(await openPerson(page, i));
  }
  return times;
}

function openPerson(people: Page, index: number): Promise<number> {
  return people.evaluate(
    (i) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector('.statement')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document, { childList: true, subtree: true });
        document.querySelectorAll<HTMLElement>('.person')[i]?.click();
      }),
    index,
  );
}

function printTable(): void {
  const [, first = {}] = measured[0] ?? [];
  process.stdout.write(
    `${'articles'.padEnd(16)}${measured.map(([size]) => String(size).padStart(10)).join('')}       aim\n`,
  );
  for (const figure of Object.keys(first)) {
    const cells = measured.map(([, figures]) => (figures[figure] ?? Number.NaN).toFixed(1).padStart(10));
    const aim = AIMS.find((known) => known.figure === figure)?.aim;
    process.stdout.write(`${figure.padEnd(16)}${cells.join('')}${aim === undefined ? '' : String(aim).padStart(10)}\n`);
  }
}

/** The aims are for the largest library. */
function checkAims(): void {
  const [size, figures = {}] = measured.at(-1) ?? [];
  for (const { figure, aim, floor } of AIMS) {
    const value = figures[figure] ?? Number.NaN;
    const note = value <= aim ? 'reached' : 'missed';
    list.check(`${figure} at ${size}`, value <= floor, `${value.toFixed(1)}; aim ${aim} ${note}, floor ${floor}`);
  }
}
