import { browser } from 'wxt/browser';

/**
 * BCP 47 tag of the language that the interface's texts are in ("id", "en-GB"), for dates, numbers and screen readers.
 * Not `getUILanguage()`: where the system names several languages the texts may come in another one.
 */
export function interfaceLanguage(): string {
  return browser.i18n.getMessage('@@ui_locale').replaceAll('_', '-') || 'en';
}
