import { browser } from 'wxt/browser';
import type { HighlightRequest } from '../highlight/highlight-page';
import { HIGHLIGHT_STYLE } from '../highlight/highlight-style';
import { leaveRequest } from './leave-request';

const SCRIPT = '/mark-quotations.js';

/** Marks passages in a tab's page. @returns whether the passage to show was found; false where the page is out of reach. */
export async function highlightTab(tabId: number, request: HighlightRequest): Promise<boolean> {
  try {
    await leaveRequest(tabId, request);
    await browser.scripting.insertCSS({ target: { tabId }, css: HIGHLIGHT_STYLE });
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return frame?.result === true;
  } catch {
    return false;
  }
}
