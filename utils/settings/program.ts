import { browser } from 'wxt/browser';

/** What a report says about the program itself. */
export interface Program {
  version: string;
  /** The project's page, where its manifest names one. */
  homepage: string | undefined;
  /** The browser's name for itself. */
  browser: string;
}

export function thisProgram(): Program {
  const { version, homepage_url: homepage } = browser.runtime.getManifest();
  return { version, homepage, browser: navigator.userAgent };
}
