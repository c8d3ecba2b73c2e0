import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_IS_UP } from '../utils/sites/page-is-up';

/** The one thing that this script needs of the browser; the polyfill would be a hundred times its size. */
declare const chrome: { runtime: { sendMessage: (message: string) => Promise<unknown> } };

/** Runs only on sites on which the reader asked for it: says that a page has come up, and nothing about it. */
export default defineUnlistedScript(() => {
  const [navigation] = performance.getEntriesByType('navigation');
  // Whoever goes back to a page or loads it again means the page.
  const isNew = !(navigation instanceof PerformanceNavigationTiming) || navigation.type === 'navigate';
  if (isNew) void chrome.runtime.sendMessage(PAGE_IS_UP).catch(() => undefined);
});
