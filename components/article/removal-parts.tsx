import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import type { SiteActions } from '../../utils/sites/site-actions';
import { HidePart } from '../sites/hide-part';
import { SiteChoice } from '../sites/site-choice';
import { SiteDecisionNotice } from '../sites/site-decision-notice';
import { useSiteDecision } from '../sites/use-site-decision';
import { Button } from '../ui/button';
import { inLanguage } from './in-language';
import { REMOVAL_REASONS } from './removal-reasons';

interface RemovalPartsProps {
  article: Article;
  restored: ReadonlySet<string>;
  onToggle: (removalId: string) => void;
  /** Absent where nothing can be decided about the article's site. */
  site: SiteActions | undefined;
  /** The article's site, where it has one. */
  host: string | null;
}

/** Each part that was left out: why, what it said, and what can be done with it. */
export function RemovalParts({ article, restored, onToggle, site, host }: RemovalPartsProps) {
  const { decision, decide, takeBack } = useSiteDecision();
  return (
    <>
      <ul>
        {article.removals.map((removal) => (
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
    </>
  );
}
