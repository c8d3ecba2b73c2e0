import { formatDate } from '../../utils/i18n/format-date';
import { i18n } from '../../utils/i18n/i18n';
import { interfaceLanguage } from '../../utils/i18n/interface-language';
import { outletOf } from '../../utils/library/outlet-of';
import type { SavedArticleSummary } from '../../utils/library/saved-article';
import { formatDay } from './format-day';

/** Outlet, date, reading time and how many are quoted, on one line. */
export function ArticleFacts({ row }: { row: SavedArticleSummary }) {
  const language = interfaceLanguage();
  const published = row.publishedTime ? formatDate(row.publishedTime, { language }) : '';
  const facts = [
    outletOf(row),
    published || i18n.t('library.saved', [formatDay(row.savedAt, language)]),
    row.words > 0 ? i18n.t('article.minutes', row.minutes) : i18n.t('library.linkOnly'),
    picturesText(row),
    row.quotations > 0 ? i18n.t('voices.quotations', row.quotations) : '',
  ];
  return <p class="article-row__facts">{facts.filter(Boolean).join(' · ')}</p>;
}

/** What became of the pictures, where not all are kept. */
function picturesText({ pictures }: SavedArticleSummary): string {
  if (!pictures || pictures.missing === 0) return '';
  if (!pictures.done) return i18n.t('pictures.keeping', [pictures.wanted - pictures.missing, pictures.wanted]);
  return i18n.t('pictures.missingShort', pictures.missing);
}
