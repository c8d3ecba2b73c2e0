import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import type { IconName } from '../ui/icon';
import { useDone } from '../ui/use-done';
import { copyArticle, copyLink, copyQuotations, copyTable, downloadHtml } from './export-actions';

const COPIED = 'export.copied';

/** `done` is said afterwards, where the browser shows nothing by itself. */
const ACTIONS = [
  { label: 'export.copyLink', icon: 'link', run: copyLink, done: COPIED },
  { label: 'export.copyArticle', icon: 'copy', run: copyArticle, done: COPIED },
  { label: 'export.copyQuotations', icon: 'quote', run: copyQuotations, done: COPIED },
  { label: 'export.copyTable', icon: 'list', run: copyTable, done: COPIED },
  { label: 'export.downloadHtml', icon: 'download', run: downloadHtml, done: null },
  { label: 'export.print', icon: 'print', run: () => print(), done: null },
] as const satisfies readonly {
  label: string;
  icon: IconName;
  run: (article: Article) => unknown;
  done: typeof COPIED | null;
}[];

export interface MoreActionsProps {
  article: Article;
  canPrint: boolean;
  /** The reader wants to report the page. */
  onReport: () => Promise<void>;
}

/** The entries of the menu, and how the last one went. */
export function MoreActions({ article, canPrint, onReport }: MoreActionsProps) {
  const [message, run] = useDone();
  return (
    <>
      <ul>
        {ACTIONS.filter(({ icon }) => canPrint || icon !== 'print').map((action) => (
          <li key={action.label}>
            <Button
              label={i18n.t(action.label)}
              icon={action.icon}
              look="quiet"
              onClick={() => run(() => action.run(article), action.done && i18n.t(action.done))}
            />
          </li>
        ))}
        <li>
          <Button label={i18n.t('report.open')} icon="alert" look="quiet" onClick={() => run(onReport, null)} />
        </li>
      </ul>
      <p role="status" class="more-menu__status">
        {message}
      </p>
    </>
  );
}
