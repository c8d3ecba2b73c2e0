import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReadAnswer } from '../../../utils/article/read-answer';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { readInTab } from '../../tools/browsers/read-in-tab';
import { BUILDS, SHARED } from '../../tools/project-paths';
import { serveFiles } from '../../tools/serve-files';
import { type CheckList, firstOf } from '../support/check-list';

/** A page of the generator beside the checkout. */
interface HostilePage {
  name: string;
  /** `article`: its text has to survive; `not-article`: has to be refused; `any`: must only not hang. */
  kind: 'article' | 'not-article' | 'any';
  keep: string[];
  drop: string[];
  make: (scale: number) => string | Uint8Array;
}

interface Generator {
  hostilePages: HostilePage[];
  regexInputs: { name: string; make: (length: number) => string }[];
  hostileMessages: unknown[];
}

const GENERATOR = path.join(SHARED, 'bench/security/hostile-pages.mjs');
/** An answer that takes longer counts as none. */
const GIVE_UP_MS = 30_000;
/** For the browser's own work: some of the pages are slow without us. */
const LOADED_WITHIN_MS = 120_000;
/** What a reader is asked to wait at most; machines are noisy, so it is a figure and no check. */
const WISHED_MS = 2000;

/** The generator, or undefined where the shared data is not there. */
export async function hostileGenerator(): Promise<Generator | undefined> {
  return existsSync(GENERATOR) ? import(pathToFileURL(GENERATOR).href) : undefined;
}

/** Reads every hostile page in a real tab: each gives its article or a refusal, and the tab lives on. */
export async function hostilePages(executablePath: string, pages: HostilePage[], list: CheckList): Promise<void> {
  const site = await serveFiles((wanted) => {
    const page = pages.find(({ name }) => wanted === `/${name}.html`);
    return page ? { body: page.make(1), type: page.name.startsWith('malformed') ? 'text/html' : HTML } : undefined;
  });
  const faults: string[] = [];
  const times: number[] = [];
  const browser = new RenewableBrowser(executablePath);
  for (const page of pages) {
    const { answer, ms } = await browser.read(`${site.origin}/${page.name}.html`);
    times.push(ms);
    const fault = faultOf(page, answer);
    if (fault) faults.push(`${page.name} (${fault})`);
  }
  await browser.close();
  await site.close();
  const slow = pages.filter((_, index) => (times[index] ?? 0) > WISHED_MS).map(({ name }) => name);
  list.check(`${pages.length} hostile pages answered as they should`, faults.length === 0, firstOf(faults, 30));
  process.stdout.write(
    `       longest ${Math.max(...times).toFixed(0)} ms; over ${WISHED_MS} ms: ${firstOf(slow, 20) || 'none'}\n`,
  );
}

const HTML = 'text/html; charset=utf-8';

/** One browser for all pages; after a page that did not answer, a new one. */
class RenewableBrowser {
  #executablePath: string;
  #session: ChromiumSession | undefined;

  constructor(executablePath: string) {
    this.#executablePath = executablePath;
  }

  async read(url: string): Promise<{ answer: ReadAnswer | string; ms: number }> {
    this.#session ??= await launchChromium({ executablePath: this.#executablePath, extension: BUILDS.chromium });
    try {
      return await readOnce(this.#session, url);
    } catch (error) {
      await this.close();
      return { answer: String(error).split('\n')[0] ?? '', ms: GIVE_UP_MS };
    }
  }

  async close(): Promise<void> {
    await this.#session?.close().catch(() => {});
    this.#session = undefined;
  }
}

async function readOnce(session: ChromiumSession, url: string): Promise<{ answer: ReadAnswer | string; ms: number }> {
  const page = await session.context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOADED_WITHIN_MS });
  // Some pages bring their article a moment later.
  await page.waitForTimeout(300);
  await (await inTime(session.clickToolbarButton(page))).close();
  const started = performance.now();
  const answer = await inTime(readInTab(session));
  const ms = performance.now() - started;
  // Asked in a world of its own: some pages replace what every script in theirs needs.
  await inTime(page.title());
  await page.close();
  return { answer, ms };
}

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), GIVE_UP_MS).unref();
  });
  return Promise.race([promise, late]);
}

function faultOf({ kind, keep, drop }: HostilePage, answer: ReadAnswer | string): string | undefined {
  if (typeof answer === 'string') return answer;
  if (!answer.ok) {
    if (answer.code === 'failed') return 'failed';
    // A page beyond our limits may be refused, if it is said why.
    return kind === 'article' && answer.code !== 'too-large' ? `refused: ${answer.code}` : undefined;
  }
  if (kind === 'not-article') return 'read as an article';
  const { content, quotations, metadata } = answer.article;
  const lost = keep.filter((words) => !content.text.includes(words));
  if (lost.length > 0) return `lost: ${lost[0]}`;
  const all = [content.text, metadata.title, ...metadata.byline, ...quotations.map(({ text }) => text)].join('\n');
  const kept = drop.find((words) => all.includes(words));
  return kept ? `kept: ${kept}` : undefined;
}
