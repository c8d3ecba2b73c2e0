import type { Completeness } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { Notice } from '../ui/notice';

/** Says that the article looks cut, and what is known about why. */
export function IncompleteNotice({ completeness }: { completeness: Completeness }) {
  if (completeness.complete) return null;
  return (
    <Notice icon="alert">
      {i18n.t('article.incomplete')} {reason(completeness)}
    </Notice>
  );
}

function reason({ sign, ratio, nextPages }: Completeness): string {
  switch (sign) {
    case 'paywall':
      return i18n.t('article.incompletePaywall');
    case 'read-more':
      return i18n.t('article.incompleteReadMore');
    case 'more-pages':
      return i18n.t('article.incompletePages', [nextPages.length]);
    default:
      return ratio === undefined ? '' : i18n.t('article.incompleteShorter', [Math.round(ratio * 100)]);
  }
}
