import { browser } from 'wxt/browser';

/** The browser's permission to read one host's pages by ourselves; without it only the reader's click opens a page. */
export const hostAccess = {
  /** Asks the reader through the browser; only inside a click. @returns whether it is granted. */
  request: (host: string): Promise<boolean> => browser.permissions.request({ origins: [patternOf(host)] }),
  /** @returns false where there was nothing to give back, or an administrator gave it. */
  release: (host: string): Promise<boolean> =>
    browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false),
};

/** The match pattern of a host, as permissions and scripts name it; ports have no place in it. */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}
