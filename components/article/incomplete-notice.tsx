import type { Completeness } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { Notice } from '../ui/notice';
import { type LoadNextPages, NextPages } from './next-pages';

interface IncompleteNoticeProps {
  completeness: Completeness;
  /** Absent where the article's further pages are out of reach. */
  onLoadPages: LoadNextPages | undefined;
}

/** Says that the article looks cut, and what is known about why. */
export function IncompleteNotice({ completeness, onLoadPages }: IncompleteNoticeProps) {
  if (completeness.complete) return null;
  const pages = completeness.nextPages.length;
  return (
    <Notice icon="alert">
      <p>
        {[completeness.sign !== 'more-pages' && i18n.t('article.incomplete'), reason(completeness)]
          .filter(Boolean)
          .join(' ')}
      </p>
      {pages > 0 && onLoadPages && <NextPages count={pages} load={onLoadPages} />}
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
      return i18n.t('article.incompletePages', nextPages.length);
    default:
      return ratio === undefined ? '' : i18n.t('article.incompleteShorter', [Math.round(ratio * 100)]);
  }
}
