import type { ExportTexts } from '../export/export-texts';
import { i18n } from './i18n';
import { interfaceLanguage } from './interface-language';

/** The interface's words for exported files and citations. */
export function exportTexts(): ExportTexts {
  return {
    language: interfaceLanguage(),
    whoSaidWhat: i18n.t('voices.title'),
    unnamed: i18n.t('voices.unattributed'),
    byline: (names) => i18n.t('export.byline', [names]),
    source: i18n.t('export.source'),
    savedOn: (date) => i18n.t('export.savedOn', [date]),
    picture: i18n.t('export.picture'),
    highlights: i18n.t('highlights.title'),
    contents: i18n.t('export.contents'),
    library: i18n.t('library.title'),
  };
}
