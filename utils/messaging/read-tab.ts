import { type Browser, browser } from 'wxt/browser';
import type { PageAnswer } from '../article/read-answer';
import { addressRefusal, injectionRefusal } from './address-refusal';
import { leaveRequest } from './leave-request';
import type { ReadRequest } from './protocol';

const SCRIPT = '/read-article.js';

/** Milliseconds. The browser holds a script back until the page is there, and some pages never stop loading. */
const PATIENCE = 3000;

/**
 * Reads the page in a tab: injects the reading script now (no page carries it before) and takes its answer.
 * Needs the reader's act on that tab (activeTab). Never throws: every failure is an answer with a code.
 */
export async function readTab(tabId: number, request: ReadRequest = { part: 'page' }): Promise<PageAnswer> {
  return readIn(await browser.tabs.get(tabId).catch(() => undefined), request);
}

/** The same for the tab that the reader is looking at, without asking for it twice. */
export async function readFrontTab(): Promise<PageAnswer> {
  const tabs = await browser.tabs.query({ active: true, currentWindow: true });
  return readIn(tabs[0], { part: 'page' });
}

async function readIn(tab: Browser.tabs.Tab | undefined, request: ReadRequest): Promise<PageAnswer> {
  // A tab that the browser has put to sleep holds no page.
  if (tab?.id === undefined || tab.discarded) return { ok: false, code: 'gone' };
  const refusal = addressRefusal(tab.url);
  if (refusal) return { ok: false, code: refusal };
  try {
    const isLoading = tab.status === 'loading' && request.part !== 'address';
    return await (isLoading ? readSoon(tab.id, request) : inject(tab.id, request, false));
  } catch {
    return { ok: false, code: injectionRefusal(tab.url, tab.favIconUrl) };
  }
}

/** Reads a page that is still loading as far as it has come, rather than never. */
async function readSoon(tabId: number, request: ReadRequest): Promise<PageAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatient = new Promise<PageAnswer>((resolve, reject) => {
    timer = setTimeout(() => inject(tabId, request, true).then(resolve, reject), PATIENCE);
  });
  try {
    return await Promise.race([inject(tabId, request, false), impatient]);
  } finally {
    clearTimeout(timer);
  }
}

async function inject(tabId: number, request: ReadRequest, atOnce: boolean): Promise<PageAnswer> {
  // The script reads the page unless told otherwise, so the usual way is one round trip.
  if (request.part !== 'page') await leaveRequest(tabId, 'read', request, { atOnce });
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    files: [SCRIPT],
    injectImmediately: atOnce,
  });
  return isPageAnswer(frame?.result) ? frame.result : { ok: false, code: 'failed' };
}

function isPageAnswer(result: unknown): result is PageAnswer {
  return typeof result === 'object' && result !== null && 'ok' in result;
}
