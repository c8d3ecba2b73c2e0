import { browser } from 'wxt/browser';
import type { ReadAnswer } from './protocol';
import { readTab } from './read-tab';

/** Reads the page that the reader is looking at. */
export async function readActiveTab(): Promise<ReadAnswer> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? { ok: false, code: 'gone' } : readTab(tab.id);
}
