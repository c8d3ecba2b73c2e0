import { languageOfText } from '../article/language-of-text';

/**
 * The language to read a text in: primary BCP 47 subtag, "und" when it cannot be told.
 * @param announced BCP 47 tag that the text comes with; told from the text when it is missing or empty.
 */
export function chooseLanguage(text: string, announced = ''): string {
  return announced.toLowerCase().split(/[-_]/)[0] || languageOfText(text) || 'und';
}
