import type { Page } from '@playwright/test';
import type { PageAnswer, ReadAnswer } from '../../../utils/article/read-answer';
import { answerWithQuotations } from '../../../utils/read/answer-with-quotations';
import { buildWithAccessTo } from '../../browser/support/granted-build';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';

/** What came of reading a page. */
export interface HostileReading {
  /** A text where there was no answer: what went wrong. */
  answer: ReadAnswer | string;
  /** From the request to the whole answer, quotations included. */
  ms: number;
  /** What reading added to the tab's heap, before any of it was collected. */
  heapMb: number;
}

/** An answer that takes longer counts as none. */
const GIVE_UP_MS = 30_000;
/** For the browser's own work: some of the pages are slow without us. */
const LOADED_WITHIN_MS = 120_000;
/** Some pages bring their article a moment after they are loaded. */
const SETTLED_AFTER_MS = 300;

/** One browser for many pages; after a page that did not answer, a new one. */
export class RenewableBrowser {
  #executablePath: string;
  #build = buildWithAccessTo('127.0.0.1');
  #session: ChromiumSession | undefined;

  constructor(executablePath: string) {
    this.#executablePath = executablePath;
  }

  async read(url: string): Promise<HostileReading> {
    this.#session ??= await launchChromium({ executablePath: this.#executablePath, extension: this.#build.folder });
    try {
      return await readOnce(this.#session, url);
    } catch (error) {
      await this.#end();
      return { answer: String(error).split('\n')[0] ?? '', ms: GIVE_UP_MS, heapMb: 0 };
    }
  }

  async close(): Promise<void> {
    await this.#end();
    this.#build.remove();
  }

  async #end(): Promise<void> {
    await this.#session?.close().catch(() => {});
    this.#session = undefined;
  }
}

async function readOnce({ context, worker }: ChromiumSession, url: string): Promise<HostileReading> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOADED_WITHIN_MS });
  await page.waitForTimeout(SETTLED_AFTER_MS);
  const before = await inTime(heapMb(page));
  const started = performance.now();
  // As text: the test's own way of carrying an object takes longer than reading some of these pages.
  const read = worker.evaluate(readFrontTab).then((text): PageAnswer => JSON.parse(text));
  const answer = await inTime(answerWithQuotations(read));
  const ms = performance.now() - started;
  const after = await inTime(heapMb(page));
  // Asked in a world of its own: some pages replace what every script in theirs needs.
  await inTime(page.title());
  await page.close();
  return { answer, ms, heapMb: after - before };
}

/** Runs in the service worker: by the tab's place, since some pages change their address. */
async function readFrontTab(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: tab?.id ?? -1 };
  const [frame] = await chrome.scripting.executeScript({ target, files: ['/read-article.js'] });
  return JSON.stringify(frame?.result);
}

/** Megabytes of the tab's script heap in use. */
async function heapMb(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), GIVE_UP_MS).unref();
  });
  return Promise.race([promise, late]);
}
