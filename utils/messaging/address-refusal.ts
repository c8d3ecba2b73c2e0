import type { ReadErrorCode } from '../article/read-error';

/** Hosts on which browsers let no extension run, by the store's own rules. */
const STORES = new Set([
  'chromewebstore.google.com', // chromewebstore.google.com/detail/...
  'addons.mozilla.org', // addons.mozilla.org/firefox/addon/...
  'microsoftedge.microsoft.com', // microsoftedge.microsoft.com/addons/...
  'addons.opera.com', // addons.opera.com/extensions/...
]);

/**
 * Why a page at this address cannot be read, or null where trying makes sense.
 * Known from the address alone, so that the reader gets a reason instead of the browser's error.
 */
export function addressRefusal(address: string | undefined): ReadErrorCode | null {
  if (!address || !URL.canParse(address)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return isPdf(pathname) ? 'pdf' : null;
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (STORES.has(hostname)) return 'store-page';
  if (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) return 'store-page';
  return null;
}

/** The icon that Firefox gives to what its own viewer shows, whatever the address. */
const PDF_ICON = /^chrome:.*\/pdf\.svg$/;

/**
 * Why injecting failed after all, from the tab's address and icon: the browser's own error text differs by browser and
 * version.
 */
export function injectionRefusal(address: string | undefined, icon = ''): ReadErrorCode {
  if (!address || !URL.canParse(address)) return 'browser-page';
  const { protocol, pathname } = new URL(address);
  if (isPdf(pathname) || PDF_ICON.test(icon)) return 'pdf';
  return protocol === 'file:' ? 'file' : 'browser-page';
}

function isPdf(pathname: string): boolean {
  return pathname.toLowerCase().endsWith('.pdf');
}
