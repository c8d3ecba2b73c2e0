import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildWithAccessTo } from '../../browser/support/granted-build';
import { serveFiles } from '../../tools/serve-files';
import type { CheckList } from '../support/check-list';
import { median, medianAndTails } from '../support/figures';
import { bundlePlainReader } from './bundle-plain-reader';
import { type FloorName, makeFloor } from './floors';
import { measuredBuild } from './measured-build';
import { reportLongTasks, reportPanel, reportParts } from './report-parts';
import { watchForText } from './text-watch';
import { type Opening, type TimedBrowser, timedBrowser } from './timed-browser';
import { type TimedPage, timedPages } from './timed-page';

/** The browser's own windows are the larger part; what is ours is the difference to what does nothing else. */
const MOST_OF_FLOOR = 1.1;
const WARM_UP = 2;
/** Nothing of the pages' own runs or loads while the clock runs. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Ways to an article: an extension, and where it shows it. */
const WAYS = {
  'static popup': { extension: 'static-popup', view: 'popup' },
  'raw-text popup': { extension: 'text-popup', view: 'popup' },
  'plain reader, popup': { extension: 'plain-reader-popup', view: 'popup' },
  'kutip, popup': { extension: 'kutip', view: 'popup' },
  'raw text in a tab': { extension: 'text-tab', view: 'tab' },
  'plain reader, in a tab': { extension: 'plain-reader-tab', view: 'tab' },
  'kutip, in a tab': { extension: 'kutip', view: 'tab' },
} as const satisfies Record<string, { extension: FloorName | 'kutip'; view: 'popup' | 'tab' }>;
type Way = keyof typeof WAYS;
const NAMES = Object.keys(WAYS) as Way[];
/** Each way of ours beside its floor, and beside the least that a reader does. */
const COMPARED = [
  ['kutip, popup', 'static popup', 'plain reader, popup'],
  ['kutip, in a tab', 'raw text in a tab', 'plain reader, in a tab'],
] as const satisfies (readonly [Way, Way, Way])[];
const FILES = { popup: 'popup.html', tab: 'reader.html' } as const;

/**
 * From the click to the first frame with the article's text, each way in turn, and what the time goes into.
 * @param runs openings of each page in each way.
 */
export async function clickToText(executablePath: string, runs: number, list: CheckList): Promise<void> {
  const pages = timedPages();
  const site = await serveFiles((wanted) => {
    const page = pages[Number(wanted.slice(1))];
    return page && { body: page.html, headers: STILL };
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'kutip-speed-'));
  const browsers = await openBrowsers(executablePath, pages, folder);
  const openings = Object.fromEntries(NAMES.map((name): [Way, Opening[]] => [name, []])) as Record<Way, Opening[]>;
  for (let run = -WARM_UP; run < runs; run += 1) {
    for (const number of pages.keys()) {
      for (const name of NAMES) {
        const { extension, view } = WAYS[name];
        const opening = await browsers.get(extension)?.[view](`${site.origin}/${number}`);
        if (opening && run >= 0) openings[name].push(opening);
      }
    }
  }
  await Promise.all([...browsers.values()].map((browser) => browser.close()));
  await site.close();
  rmSync(folder, { recursive: true });
  report(openings, pages.length, list);
}

async function openBrowsers(
  executablePath: string,
  pages: readonly TimedPage[],
  folder: string,
): Promise<Map<string, TimedBrowser>> {
  const words = pages.map((page) => page.words);
  const plainReader = await bundlePlainReader();
  const browsers = new Map<string, TimedBrowser>();
  for (const { extension, view } of Object.values(WAYS)) {
    if (extension === 'kutip') continue;
    const floor = makeFloor(extension, { words, plainReader }, folder);
    watchForText(floor, FILES[view], words);
    browsers.set(extension, await timedBrowser(executablePath, floor));
  }
  const build = buildWithAccessTo('127.0.0.1', 'chromium', await measuredBuild(folder));
  const kutip = path.join(folder, 'kutip');
  cpSync(build.folder, kutip, { recursive: true });
  build.remove();
  for (const file of Object.values(FILES)) watchForText(kutip, file, words);
  return browsers.set('kutip', await timedBrowser(executablePath, kutip));
}

function report(openings: Readonly<Record<Way, readonly Opening[]>>, pages: number, list: CheckList): void {
  const times = (name: Way): number[] => openings[name].map(({ asked, shown }) => shown - asked);
  process.stdout.write(
    `from the click to the first text, ms, ${times('kutip, popup').length} openings of ${pages} pages\n`,
  );
  for (const name of NAMES) process.stdout.write(`       ${name.padEnd(24)} ${medianAndTails(times(name), 0)}\n`);
  const over = (own: Way, floor: Way): number => median(times(own)) / median(times(floor));
  for (const [own, floor, peer] of COMPARED) {
    const ratio = over(own, floor);
    list.check(`${own}: at most ${MOST_OF_FLOOR} times ${floor}`, ratio <= MOST_OF_FLOOR, ratio.toFixed(2));
    const peers = `${peer} ${over(peer, floor).toFixed(2)} times ${floor}, ${own} ${over(own, peer).toFixed(2)} times ${peer}`;
    process.stdout.write(`       ${peers}\n`);
  }
  reportParts('popup', openings['kutip, popup']);
  reportParts('tab', openings['kutip, in a tab']);
  reportPanel([...openings['kutip, popup'], ...openings['kutip, in a tab']], list);
  reportLongTasks(openings['kutip, popup'], list);
}
