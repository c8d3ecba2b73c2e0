import { cpus, loadavg } from 'node:os';
import type { Article } from '../../../utils/article/article';
import type { ReadAnswer } from '../../../utils/article/read-answer';
import { serveFiles } from '../../tools/serve-files';
import { type CheckList, firstOf } from '../support/check-list';
import type { HostilePage } from './hostile-generator';
import { type HostileReading, RenewableBrowser } from './renewable-browser';

/** What a reader is asked to wait at most, on a machine that does nothing else. */
const WISHED_MS = 2000;
/** Readings of a page that seemed slow: the quickest counts, since a busy machine makes everything slow at times. */
const TRIES_WHEN_SLOW = 4;
/** Megabytes of heap that reading may add to a tab: far below what makes a browser end it. */
const MOST_HEAP = 1000;
const HTML = 'text/html; charset=utf-8';

/** Reads every hostile page in a real tab: each gives its article or a refusal, and the tab lives on. */
export async function hostilePages(
  executablePath: string,
  pages: readonly HostilePage[],
  list: CheckList,
): Promise<void> {
  const site = await serveFiles((wanted) => {
    const page = pages.find(({ name }) => wanted === `/${name}.html`);
    return page ? { body: page.make(1), type: page.name.startsWith('malformed') ? 'text/html' : HTML } : undefined;
  });
  const browser = new RenewableBrowser(executablePath);
  const readings = new Map<string, HostileReading>();
  for (const { name } of pages) {
    const address = `${site.origin}/${name}.html`;
    let best = await browser.read(address);
    for (let i = 1; i < TRIES_WHEN_SLOW && best.ms > WISHED_MS; i += 1) {
      const again = await browser.read(address);
      if (again.ms < best.ms) best = again;
    }
    readings.set(name, best);
  }
  await browser.close();
  await site.close();
  report(pages, readings, list);
}

function report(pages: readonly HostilePage[], readings: ReadonlyMap<string, HostileReading>, list: CheckList): void {
  const faults = pages.flatMap((page) => {
    const fault = faultOf(page, readings);
    return fault ? [`${page.name} (${fault})`] : [];
  });
  list.check(`${pages.length} hostile pages answered as they should`, faults.length === 0, firstOf(faults, 30));
  const all = [...readings].sort(([, a], [, b]) => b.ms - a.ms);
  const slow = all
    .filter(([, { ms }]) => ms > WISHED_MS * burden())
    .map(([name, { ms }]) => `${name} ${ms.toFixed(0)} ms`);
  list.check(
    `answered within ${WISHED_MS} ms`,
    slow.length === 0,
    firstOf(slow, 20) || `longest ${all[0]?.[1].ms.toFixed(0)} ms (${all[0]?.[0]})`,
  );
  const heaviest = all.reduce((most, one) => (one[1].heapMb > most[1].heapMb ? one : most));
  const heap = `most ${heaviest[1].heapMb.toFixed(0)} MB (${heaviest[0]})`;
  list.check(`memory for reading under ${MOST_HEAP} MB`, heaviest[1].heapMb < MOST_HEAP, heap);
}

/** How many times as long things take because the machine has more to do than it can; 1 where it has not. */
function burden(): number {
  const [load = 0] = loadavg();
  return Math.max(1, load / cpus().length);
}

function faultOf(page: HostilePage, readings: ReadonlyMap<string, HostileReading>): string | undefined {
  const answer = readings.get(page.name)?.answer ?? 'not read';
  if (typeof answer === 'string') return answer;
  if (!answer.ok) {
    if (answer.code === 'failed') return 'failed';
    // A page beyond our limits may be refused, if it is said why.
    return page.kind === 'article' && answer.code !== 'too-large' ? `refused: ${answer.code}` : undefined;
  }
  if (page.kind === 'not-article') return 'read as an article';
  const twin = page.twin === undefined ? undefined : readings.get(page.twin)?.answer;
  const unlike = twin !== undefined && essence(twin) !== essence(answer);
  return faultOfText(page, answer.article) ?? (unlike ? `not the same as ${page.twin}` : undefined);
}

function faultOfText({ keep, drop }: HostilePage, { content, quotations, metadata }: Article): string | undefined {
  const lost = keep.filter((words) => !content.text.includes(words));
  if (lost.length > 0) return `lost: ${lost[0]}`;
  const all = [content.text, metadata.title, ...metadata.byline, ...quotations.map(({ text }) => text)].join('\n');
  const kept = drop.find((words) => all.includes(words));
  return kept && `kept: ${kept}`;
}

/** What has to be the same for the same article: headline, text, and who said what. */
function essence(answer: ReadAnswer | string): string {
  if (typeof answer === 'string' || !answer.ok) return '';
  const { metadata, content, quotations, speakers } = answer.article;
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const said = quotations.map(({ text, attribution }) => [text, attribution && names.get(attribution.speakerId)]);
  return JSON.stringify([metadata.title, metadata.byline, content.text, said]);
}
