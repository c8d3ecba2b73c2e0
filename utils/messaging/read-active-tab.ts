import { browser } from 'wxt/browser';
import type { PageAnswer } from '../article/read-answer';
import { readTab } from './read-tab';

/** Reads the page that the reader is looking at. */
export async function readActiveTab(): Promise<PageAnswer> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? { ok: false, code: 'gone' } : readTab(tab.id);
}
