import { i18n } from './i18n';

/**
 * BCP 47 tag of the language that the interface's texts are in, for dates, numbers and screen readers. It comes with the
 * texts: where the system names several languages, the browser's own answer may be another one.
 */
export function interfaceLanguage(): string {
  return i18n.t('locale');
}
