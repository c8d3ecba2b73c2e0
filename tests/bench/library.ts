/**
 * npm run bench:library [-- SIZE ...]
 *
 * How the library behaves in a real Chromium as it grows. Times are medians and 95th percentiles in milliseconds on
 * whatever machine this is: compare the columns, not the numbers of two machines.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../tools/browsers/chromium-session';
import { findBrowser } from '../tools/browsers/find-browser';
import { BUILDS } from '../tools/project-paths';
import { changeField, firstScreen, heapMegabytes, noteFirstRow, saves } from './library/measure-page';
import { name } from './library/synthetic-article';
import { writeSyntheticBackup } from './library/write-synthetic-backup';

const SIZES = process.argv.slice(2).map(Number);
const sizes = SIZES.length > 0 ? SIZES : [100, 1_000, 10_000];
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium was found');

const folder = await mkdtemp(path.join(tmpdir(), 'kutip-bench-'));
const session = await launchChromium({ executablePath, extension: BUILDS.chromium });
await session.context.addInitScript(noteFirstRow);
const page = await session.context.newPage();
let filled = 0;
try {
  for (const size of sizes) {
    const restored = await fill(size);
    print({ size, restored, ...(await measure(size)) });
  }
} finally {
  await session.close();
  await rm(folder, { recursive: true });
}

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
  const indexed = await indexTime();
  // Typing is timed once the index is whole: before, a list may wait for what is still being indexed.
  await page.waitForFunction(() => /\d/.test(document.querySelector('.library-screen__count')?.textContent ?? ''));
  const keys = await typingTimes();
  const heap = await heapMegabytes(page);
  await page.goto(session.url('library.html'));
  const people = await personTimes();
  // A page that shows nothing of the library, as popup and reader page do.
  await page.goto(session.url('reader.html'));
  const saved = await saves(page, 1_000_000 + size, 40);
  return {
    rebuilt,
    'first screen': median(visits),
    'filter p50': median(filters),
    'filter p95': percentile(filters, 0.95),
    index: indexed,
    'key p50': median(keys),
    'key p95': percentile(keys, 0.95),
    'person p50': median(people),
    'person p95': percentile(people, 0.95),
    'save p50': median(saved),
    'save p95': percentile(saved, 0.95),
    'heap MB': heap,
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

/** From the first letter of the first search, which builds the index, to its answer. */
async function indexTime(): Promise<number> {
  const [word = ''] = (await page.locator('.article-row h2').first().innerText()).trim().split(' ');
  const start = performance.now();
  await page.locator('input[type=search]').fill(word);
  await page.locator('.article-row mark').first().waitFor({ timeout: 120_000 });
  return performance.now() - start;
}

/** Types names letter by letter. */
async function typingTimes(): Promise<number[]> {
  const times: number[] = [];
  for (const seed of [3, 33, 133, 333]) {
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
  for (let i = 0; i < 10; i += 1) {
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

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function print(figures: Record<string, number>): void {
  const line = Object.entries(figures).map(
    ([label, value]) => `${label} ${value < 100 ? value.toFixed(1) : Math.round(value)}`,
  );
  process.stdout.write(`${line.join(' · ')}\n`);
}
