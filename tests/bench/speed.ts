/**
 * `npm run bench:speed [-- --pages N] [--runs N] [--part node|growth|chromium]...`: how fast, beside the peers.
 * Builds first; every figure is a ratio of the same run. All development pages, unless `--pages` says how many of each set.
 */
import { parseArgs } from 'node:util';
import { findOrInstallBrowser, howToInstall } from '../tools/browsers/find-browser';
import { clickToText } from './speed/click-to-text';
import { growth } from './speed/growth';
import { speedInNode } from './speed/in-node';
import { CheckList } from './support/check-list';

const { values } = parseArgs({
  options: { pages: { type: 'string' }, runs: { type: 'string' }, part: { type: 'string', multiple: true } },
});
const wants = (part: string) => !values.part || values.part.includes(part);

const list = new CheckList();
if (wants('node')) speedInNode(values.pages ? Number(values.pages) : undefined, list);
if (wants('growth')) growth(list);
if (wants('chromium')) {
  const executablePath = await findOrInstallBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  await clickToText(executablePath, Number(values.runs ?? 30), list);
}
list.close();
