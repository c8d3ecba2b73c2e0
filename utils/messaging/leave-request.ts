import { browser } from 'wxt/browser';
import { REQUEST_KEY } from './page-request';

/** Leaves a request in a tab's isolated world for the script that is injected next. */
export async function leaveRequest(tabId: number, request: object): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: leave, args: [REQUEST_KEY, request] });
}

/** Runs in the page's isolated world, on its own: nothing from outside the function is there. */
function leave(key: string, request: object): void {
  Reflect.set(globalThis, key, request);
}
