import type { ExportTexts } from '../../utils/export/export-texts';
import { i18n } from '../../utils/i18n/i18n';
import { interfaceLanguage } from '../../utils/i18n/interface-language';

/** The texts that exported files need, in the interface's language. */
export function exportTexts(): ExportTexts {
  return {
    language: interfaceLanguage(),
    whoSaidWhat: i18n.t('voices.title'),
    unnamed: i18n.t('voices.unattributed'),
    byline: (names) => i18n.t('library.file.byline', [names]),
    source: i18n.t('library.file.source'),
    savedOn: (date) => i18n.t('library.file.savedOn', [date]),
    picture: i18n.t('library.file.picture'),
    contents: i18n.t('library.file.contents'),
    library: i18n.t('library.title'),
  };
}
