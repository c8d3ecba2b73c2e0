import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { siteOf } from '../../utils/sites/site';
import type { SiteActions } from '../../utils/sites/site-actions';
import { useAfterPaint } from '../ui/use-after-paint';
import './removal-list.css';

interface RemovalListProps {
  article: Article;
  restored: ReadonlySet<string>;
  onToggle: (removalId: string) => void;
  /** Absent where nothing can be decided about the article's site. */
  site?: SiteActions | undefined;
}

type Parts = typeof import('./removal-parts');

/**
 * A quiet line that says how much was left out; it opens to what, why, and a way to put each part back. All that comes
 * once the article is on the screen.
 */
export function RemovalList({ article, restored, onToggle, site }: RemovalListProps) {
  const [parts, setParts] = useState<Parts | null>(null);
  const { removals } = article;
  const host = siteOf(article.metadata.url);
  const isEmpty = removals.length === 0 && !(site && host);
  useAfterPaint(async () => setParts(await import('./removal-parts')), !isEmpty && parts === null);
  if (isEmpty) return null;
  return (
    <details class="removal-list">
      <summary>
        {removals.length === 0 ? i18n.t('sites.nothingRemoved') : i18n.t('removals.title', removals.length)}
      </summary>
      {parts && <parts.RemovalParts {...{ article, restored, onToggle, site, host }} />}
    </details>
  );
}
