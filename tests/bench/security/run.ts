/**
 * `npm run test:security [-- --only N] [--part NAME]...`: attacks in real browsers. The large collections are used where
 * they lie beside the checkout; our own small set always. `--only` takes that many of the collected vectors, evenly.
 * Parts: sanitiser, chromium, firefox, messages, backups, pages, regexes.
 */
import { parseArgs } from 'node:util';
import { findOrInstallBrowser, howToInstall } from '../../tools/browsers/find-browser';
import { CheckList } from '../support/check-list';
import { collectedVectors } from './attack-vectors';
import { attackedChromium } from './attacked-chromium';
import { attackedFirefox } from './attacked-firefox';
import type { BrowserUnderAttack } from './browser-under-attack';
import { hostileBackups } from './hostile-backups';
import { hostileGenerator } from './hostile-generator';
import { hostileMessages } from './hostile-messages';
import { hostilePages } from './hostile-pages';
import { OWN_VECTORS } from './own-vectors';
import { growthOfQuotations } from './regex-growth';
import { proveTheWatch, vectorsInBrowser, vectorsInNode } from './vectors';

const { values } = parseArgs({ options: { only: { type: 'string' }, part: { type: 'string', multiple: true } } });
const count = values.only ? Number(values.only) : undefined;
const vectors = [...OWN_VECTORS, ...evenly(collectedVectors(), count)];
const generator = await hostileGenerator();
const chromium = await findOrInstallBrowser('chromium');
if (!chromium) throw new Error(howToInstall('chromium'));
const firefox = await findOrInstallBrowser('firefox');
/** Of the vectors that ran in Chromium, how many have to run in the other engine for the watch there to be proved. */
const RUN_IN_FIREFOX = 0.9;

const list = new CheckList();
await part('sanitiser', () => vectorsInNode(vectors, list));
// Side by side: each waits a good deal for its pages, and the machine has two processors.
await Promise.all([
  part('chromium', async () => attack(await attackedChromium(chromium), 1)),
  firefox && part('firefox', async () => attack(await attackedFirefox(firefox), RUN_IN_FIREFOX)),
]);
if (generator) {
  await part('messages', () => hostileMessages(chromium, generator.hostileMessages, list));
  await part('backups', () => hostileBackups(chromium, generator.hostileBackups, list));
  await part('pages', () => hostilePages(chromium, generator.hostilePages, list));
  await part('regexes', () => growthOfQuotations(generator.regexInputs, list));
}
list.close();

/** So many of a list, spread over all of it; all of it where it is not said how many. */
function evenly<Item>(items: readonly Item[], wanted: number = items.length): Item[] {
  const step = Math.max(1, items.length / wanted);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

async function part(name: string, run: () => unknown): Promise<void> {
  if (values.part && !values.part.includes(name)) return;
  const started = performance.now();
  try {
    await run();
  } catch (error) {
    // The other parts are still worth their answers.
    list.check(name, false, String(error));
  }
  process.stdout.write(`       ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
}

async function attack(browser: BrowserUnderAttack, seenAtLeast: number): Promise<void> {
  try {
    await proveTheWatch(browser, vectors, seenAtLeast, list);
    await vectorsInBrowser(browser, vectors, list);
  } finally {
    await browser.close();
  }
}
