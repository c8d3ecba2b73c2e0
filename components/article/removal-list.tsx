import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { siteOf } from '../../utils/sites/site';
import type { SiteActions } from '../../utils/sites/site-actions';
import { HidePart } from '../sites/hide-part';
import { SiteChoice } from '../sites/site-choice';
import { SiteDecisionNotice } from '../sites/site-decision-notice';
import { useSiteDecision } from '../sites/use-site-decision';
import { Button } from '../ui/button';
import { inLanguage } from './in-language';
import './removal-list.css';
import { REMOVAL_REASONS } from './removal-reasons';

interface RemovalListProps {
  article: Article;
  restored: ReadonlySet<string>;
  onToggle: (removalId: string) => void;
  /** Absent where nothing can be decided about the article's site. */
  site?: SiteActions | undefined;
}

/** A quiet line that says how much was left out; it opens to what, why, and a way to put each part back. */
export function RemovalList({ article, restored, onToggle, site }: RemovalListProps) {
  const { removals } = article;
  const { decision, decide, takeBack } = useSiteDecision();
  const host = siteOf(article.metadata.url);
  if (removals.length === 0 && !(site && host)) return null;
  return (
    <details class="removal-list">
      <summary>
        {removals.length === 0 ? i18n.t('sites.nothingRemoved') : i18n.t('removals.title', removals.length)}
      </summary>
      <ul>
        {removals.map((removal) => (
          <li key={removal.id}>
            <p class="removal-list__reason">{i18n.t(REMOVAL_REASONS[removal.reason])}</p>
            <p class="removal-list__text" {...inLanguage(article.metadata)}>
              {removal.text}
            </p>
            <div class="removal-list__actions">
              <Button
                label={i18n.t(restored.has(removal.id) ? 'removals.takeOut' : 'removals.putBack')}
                icon={restored.has(removal.id) ? 'close' : 'undo'}
                look="quiet"
                size="small"
                onClick={() => onToggle(removal.id)}
              />
              {site && host && <SiteChoice {...{ article, removal, host, site, decide }} />}
            </div>
          </li>
        ))}
      </ul>
      {site && host && <HidePart article={article} host={host} site={site} decide={decide} />}
      <SiteDecisionNotice decision={decision} onTakeBack={takeBack} />
    </details>
  );
}
