import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PAGE_IS_UP } from '../utils/sites/page-is-up';

/** Runs only on sites on which the reader asked for it: says that a page has come up, and nothing about it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: () => {
    const [navigation] = performance.getEntriesByType('navigation');
    // Whoever goes back to a page or loads it again means the page.
    const isNew = !(navigation instanceof PerformanceNavigationTiming) || navigation.type === 'navigate';
    if (isNew) void browser.runtime.sendMessage(PAGE_IS_UP).catch(() => undefined);
  },
});
