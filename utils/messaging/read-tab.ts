import { browser } from 'wxt/browser';
import type { PageAnswer } from '../article/read-answer';
import { addressRefusal, injectionRefusal } from './address-refusal';
import { leaveRequest } from './leave-request';
import type { ReadRequest } from './protocol';

const SCRIPT = '/read-article.js';

/**
 * Reads the page in a tab: injects the reading script now (no page carries it before) and takes its answer.
 * Needs the reader's act on that tab (activeTab). Never throws: every failure is an answer with a code.
 */
export async function readTab(tabId: number, request: ReadRequest = { part: 'page' }): Promise<PageAnswer> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return { ok: false, code: 'gone' };
  const refusal = addressRefusal(tab.url);
  if (refusal) return { ok: false, code: refusal };
  try {
    return await inject(tabId, request);
  } catch {
    return { ok: false, code: injectionRefusal(tab.url) };
  }
}

async function inject(tabId: number, request: ReadRequest): Promise<PageAnswer> {
  // The script reads the page unless told otherwise, so the usual way is one round trip.
  if (request.part !== 'page') await leaveRequest(tabId, request);
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
  return isPageAnswer(frame?.result) ? frame.result : { ok: false, code: 'failed' };
}

function isPageAnswer(result: unknown): result is PageAnswer {
  return typeof result === 'object' && result !== null && 'ok' in result;
}
