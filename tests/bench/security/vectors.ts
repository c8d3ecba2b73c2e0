import type { PlainArticle } from '../../../utils/article/article';
import type { PageAnswer } from '../../../utils/article/read-answer';
import { areContentNodes, isContentTree } from '../../../utils/schema/content-tree';
import { readHtml } from '../../tools/read/read-html';
import { type CheckList, firstOf } from '../support/check-list';
import { type AttackVector, pageAround } from './attack-vectors';
import { type BrowserUnderAttack, type Liveliness, noSign } from './browser-under-attack';
import { joinedArticle } from './joined-article';
import { sanitiserFaults } from './sanitise-twice';

/** Articles that are drawn as one. */
const SHOWN_AT_ONCE = 150;

/** Every vector through the whole pipeline in real pages, and then in the real reader. */
export async function vectorsInBrowser(
  browser: BrowserUnderAttack,
  vectors: readonly AttackVector[],
  list: CheckList,
): Promise<void> {
  const pages = vectors.map(({ payload }) => pageAround(payload));
  const answers = await browser.read(pages);
  const strayed = pages.flatMap((_, number) => (answers.has(number) ? [] : [number]));
  // A page that goes elsewhere by itself is read where nothing can: what it holds is to be drawn as well.
  for (const number of strayed) answers.set(number, { ok: true, article: readApart(pages[number] ?? '') });
  const articles = [...answers.values()].flatMap((answer) => (answer.ok ? [answer.article] : []));
  const { name } = browser;
  list.check(
    `${name}: ${vectors.length} vectors read in real pages`,
    strayed.length <= vectors.length / 100 && articles.length === vectors.length,
    `${articles.length} articles, ${strayed.length} of them from pages that went elsewhere`,
  );
  list.check(`${name}: none breaks the pipeline`, !codes(answers).includes('failed'), firstOf(codes(answers)));
  const outside = articles.filter((article) => !isAllowed(article));
  list.check(`${name}: nothing outside the allow-list`, outside.length === 0, `${outside.length} articles`);
  await drawAll(browser, articles, list);
}

function readApart(html: string): PlainArticle {
  return readHtml(html, 'https://warta.example/').article;
}

function codes(answers: ReadonlyMap<number, PageAnswer>): string[] {
  return [...answers.values()].flatMap((answer) => (answer.ok ? [] : [answer.code]));
}

function isAllowed({ content, removals }: PlainArticle): boolean {
  return isContentTree(content.tree) && removals.every(({ nodes }) => areContentNodes(nodes));
}

async function drawAll(browser: BrowserUnderAttack, articles: readonly PlainArticle[], list: CheckList): Promise<void> {
  const all = noSign();
  for (let from = 0; from < articles.length; from += SHOWN_AT_ONCE) {
    const [first, ...others] = articles.slice(from, from + SHOWN_AT_ONCE);
    if (!first) break;
    const seen = await browser.show(joinedArticle([first, ...others], `https://warta.example/${from}`));
    for (const sign of SIGNS) all[sign].push(...seen[sign]);
  }
  for (const sign of SIGNS) {
    const what = `${browser.name}: ${articles.length} drawn in the reader, ${SAID[sign]}`;
    list.check(what, all[sign].length === 0, `${all[sign].length} ${firstOf([...new Set(all[sign])])}`);
  }
}

const SAID: Record<keyof Liveliness, string> = {
  scripts: 'scripts that run',
  requests: 'requests',
  alarms: 'things for the policy to stop',
  foreign: 'things that are not ours',
};
const SIGNS = ['scripts', 'requests', 'alarms', 'foreign'] as const;

/** Every vector through the sanitiser alone, twice. */
export function vectorsInNode(vectors: readonly AttackVector[], list: CheckList): void {
  const faults = vectors.flatMap(({ id, payload }) => sanitiserFaults(payload).map((fault) => `${id} ${fault}`));
  list.check(`${vectors.length} sanitised twice are as sanitised once`, faults.length === 0, firstOf(faults));
}

/**
 * The same watch with nothing in between, then with a policy alone: a watch that sees nothing here proves nothing there.
 * @param atLeast how many of the marked vectors have to be seen, as a share; they were marked in Chromium.
 */
export async function proveTheWatch(
  browser: BrowserUnderAttack,
  vectors: readonly AttackVector[],
  atLeast: number,
  list: CheckList,
): Promise<void> {
  const marked = vectors.filter(({ runsRaw }) => runsRaw).map(({ payload }) => payload);
  const { alive } = await browser.unread(marked, false);
  const seen = `${alive.size} of ${marked.length}`;
  list.check(`${browser.name}: without walls the watch sees what runs`, alive.size >= marked.length * atLeast, seen);
  const { alive: stopped, refusals } = await browser.unread(marked, true);
  const heard = `${refusals} refusals, ${stopped.size} alive`;
  list.check(
    `${browser.name}: under a policy alone the watch hears it refuse`,
    stopped.size === 0 && refusals >= marked.length / 2,
    heard,
  );
}
