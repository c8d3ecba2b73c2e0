import type { Article } from '../../../utils/article/article';
import { addQuotations } from '../../../utils/read/add-quotations';
import { areContentNodes, isContentTree } from '../../../utils/schema/content-tree';
import type { ChromiumSession } from '../../tools/browsers/chromium-session';
import { type CheckList, firstOf } from '../support/check-list';
import { type AttackVector, pageAround } from './attack-vectors';
import { FRAMES_AT_ONCE, readFrames, serveInFrames } from './reading-frames';
import { sanitiserFaults } from './sanitise-twice';
import { joinArticles, showInReader } from './show-in-reader';
import { watchPage } from './watch-page';

/** Articles that are drawn as one. */
const SHOWN_AT_ONCE = 100;

/** Every vector through the whole pipeline in real pages, and then in the real reader. */
export async function vectorsInChromium(
  session: ChromiumSession,
  vectors: readonly AttackVector[],
  list: CheckList,
): Promise<void> {
  const site = await serveInFrames(vectors.map(({ payload }) => pageAround(payload)));
  const answers = await readFrames(session, site, vectors.length);
  await site.close();
  const articles = [...answers.values()].flatMap((answer) => (answer.ok ? [addQuotations(answer.article)] : []));
  const broken = [...answers].filter(([, answer]) => !answer.ok && answer.code === 'failed');
  list.check(
    'vectors read in real pages',
    answers.size >= vectors.length * 0.99,
    `${answers.size} of ${vectors.length}`,
  );
  list.check('no vector breaks the pipeline', broken.length === 0, firstOf(broken.map(([n]) => vectors[n]?.id ?? '')));
  const outside = articles.filter((article) => !isAllowed(article));
  list.check(
    'nothing outside the allow-list',
    outside.length === 0,
    `${outside.length} of ${articles.length} articles`,
  );
  await checkReader(session, articles, list);
}

function isAllowed({ content, removals }: Article): boolean {
  return isContentTree(content.tree) && removals.every(({ nodes }) => areContentNodes(nodes));
}

async function checkReader(session: ChromiumSession, articles: readonly Article[], list: CheckList): Promise<void> {
  const scripts: string[] = [];
  const requests: string[] = [];
  const alarms: string[] = [];
  for (let from = 0; from < articles.length; from += SHOWN_AT_ONCE) {
    const joined = joinArticles(articles.slice(from, from + SHOWN_AT_ONCE), `https://warta.example/${from}`);
    const seen = await showInReader(session, joined);
    scripts.push(...seen.scripts);
    requests.push(...seen.requests);
    alarms.push(...seen.alarms);
  }
  list.check(`${articles.length} shown in the reader: no script runs`, scripts.length === 0, firstOf(scripts));
  list.check(`${articles.length} shown in the reader: no request`, requests.length === 0, firstOf(requests));
  list.check(
    `${articles.length} shown in the reader: the policy has nothing to stop`,
    alarms.length === 0,
    firstOf(alarms),
  );
}

/** Every vector through the sanitiser alone, twice. */
export function vectorsInNode(vectors: readonly AttackVector[], list: CheckList): void {
  const faults = vectors.flatMap(({ id, payload }) => sanitiserFaults(payload).map((fault) => `${id} ${fault}`));
  list.check(`${vectors.length} sanitised twice are as sanitised once`, faults.length === 0, firstOf(faults));
}

/** The same vectors and the same watch with nothing in between: a watch that sees nothing here proves nothing there. */
export async function proveTheWatch(
  session: ChromiumSession,
  vectors: readonly AttackVector[],
  list: CheckList,
): Promise<void> {
  const marked = vectors.filter(({ runsRaw }) => runsRaw);
  const site = await serveInFrames(
    marked.map(({ payload }) => payload),
    {},
  );
  const caught = new Set<string>();
  for (let first = 0; first < marked.length; first += FRAMES_AT_ONCE) {
    const page = await session.context.newPage();
    const { scripts } = await watchPage(page);
    await page.goto(`${site.origin}/frames/${first}`);
    await page.waitForTimeout(1000);
    for (const url of scripts) if (url.includes('/page/')) caught.add(url.replace(/[?#].*/, ''));
    await page.close();
  }
  // Scripts in frames of frames do not tell whose they are; those pages are looked at one by one.
  for (const [number] of marked.entries()) {
    const address = `${site.origin}/page/${number}`;
    if (!caught.has(address) && (await comesToLife(session, address))) caught.add(address);
  }
  await site.close();
  list.check(
    'without the walls the watch catches those that run',
    caught.size >= marked.length,
    `${caught.size} of ${marked.length}`,
  );
}

async function comesToLife(session: ChromiumSession, address: string): Promise<boolean> {
  const page = await session.context.newPage();
  const { scripts, requests, alarms } = await watchPage(page);
  await page.goto(address, { waitUntil: 'commit' }).catch(() => {});
  await page.waitForTimeout(1000);
  await page.close();
  return [...scripts, ...requests, ...alarms].length > 0;
}
