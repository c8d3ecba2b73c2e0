/**
 * `npm run test:security [-- --only N] [--part vectors|messages|pages|regexes]`: attacks in a real Chromium. The large collections are used where they lie
 * beside the checkout; our own small set always.
 */
import { parseArgs } from 'node:util';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { findOrInstallBrowser, howToInstall } from '../../tools/browsers/find-browser';
import { BUILDS } from '../../tools/project-paths';
import { CheckList } from '../support/check-list';
import { collectedVectors } from './attack-vectors';
import { growthOfQuotations } from './growth';
import { hostileMessages } from './hostile-messages';
import { hostileGenerator, hostilePages } from './hostile-pages';
import { OWN_VECTORS } from './own-vectors';
import { proveTheWatch, vectorsInChromium, vectorsInNode } from './vectors-in-chromium';

const { values } = parseArgs({ options: { only: { type: 'string' }, part: { type: 'string' } } });
const executablePath = await findOrInstallBrowser('chromium');
if (!executablePath) throw new Error(howToInstall('chromium'));

const list = new CheckList();
const count = values.only ? Number(values.only) : undefined;
const vectors = [...OWN_VECTORS, ...collectedVectors()].slice(0, count);
const generator = await hostileGenerator();

await inChromium('vectors', async (session) => {
  await proveTheWatch(session, vectors, list);
  await vectorsInChromium(session, vectors, list);
  vectorsInNode(vectors, list);
});
if (generator) {
  const { hostilePages: pages, hostileMessages: messages, regexInputs } = generator;
  await inChromium('messages', (session) => hostileMessages(session, messages, list));
  if (wants('pages')) await hostilePages(executablePath, pages.slice(0, count), list);
  if (wants('regexes')) growthOfQuotations(regexInputs, list);
}
list.close();

function wants(part: string): boolean {
  return values.part === undefined || values.part === part;
}

async function inChromium(part: string, attack: (session: ChromiumSession) => Promise<void>): Promise<void> {
  if (!wants(part) || !executablePath) return;
  const session = await launchChromium({ executablePath, extension: BUILDS.chromium });
  await attack(session);
  await session.close();
}
