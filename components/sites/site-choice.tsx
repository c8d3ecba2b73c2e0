import type { Article } from '../../utils/article/article';
import type { Removal } from '../../utils/article/removal';
import { i18n } from '../../utils/i18n/i18n';
import type { SiteActions } from '../../utils/sites/site-actions';
import { Button } from '../ui/button';
import type { Decide } from './use-site-decision';

interface SiteChoiceProps {
  article: Article;
  removal: Removal;
  host: string;
  site: SiteActions;
  decide: Decide;
}

/** Beside a part that was left out: what is to be with such parts on this site. */
export function SiteChoice({ article, removal, host, site, decide }: SiteChoiceProps) {
  if (removal.reason === 'user-rule') {
    const stop = () => decide(() => site.stopHiding(article, removal), i18n.t('sites.shownAgain', [host]));
    return <Button label={i18n.t('sites.stopHiding')} icon="check" look="quiet" size="small" onClick={stop} />;
  }
  const keep = () => decide(() => site.keep(article, removal), i18n.t('sites.kept', [host]));
  return <Button label={i18n.t('sites.keep')} icon="check" look="quiet" size="small" onClick={keep} />;
}
