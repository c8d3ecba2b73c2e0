import { browser } from 'wxt/browser';
import type { HighlightRequest } from '../highlight/highlight-page';
import { HIGHLIGHT_STYLE } from '../highlight/highlight-style';
import { leaveRequest } from './leave-request';

const SCRIPT = '/mark-quotations.js';

/** Marks passages in a tab's page. @returns whether the passage to show was found; false where the page is out of reach. */
export async function highlightTab(tabId: number, request: HighlightRequest): Promise<boolean> {
  try {
    const style = { target: { tabId }, css: HIGHLIGHT_STYLE };
    // Once, however often a quotation is clicked.
    await browser.scripting.removeCSS(style);
    await browser.scripting.insertCSS(style);
    await leaveRequest(tabId, 'mark', request);
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return frame?.result === true;
  } catch {
    return false;
  }
}
