import type { Browser } from 'wxt/browser';

/** What functions see that run inside the extension's own service worker or pages. */
declare global {
  const chrome: typeof Browser;
}
