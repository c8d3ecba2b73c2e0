import { browser } from 'wxt/browser';

/** BCP 47 tag of the browser's interface ("id", "en-GB"), for dates and numbers. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
