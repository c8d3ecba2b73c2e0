import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { PopoverButton } from '../ui/popover-button';
import { useDone } from '../ui/use-done';
import { copyArticle, copyLink, copyQuotations, copyTable, downloadHtml } from './export-actions';
import './more-menu.css';

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

interface ReportProps {
  article: Article;
  onClose: () => void;
}

/** What can be done with the article besides reading it. */
export function MoreMenu({ article }: { article: Article }) {
  const [message, run] = useDone();
  const [Report, setReport] = useState<ComponentType<ReportProps> | null>(null);
  // Few ever ask for it.
  const openReport = async (): Promise<void> => {
    const { ReportDialog } = await import('../report/report-dialog');
    setReport(() => ReportDialog);
  };
  return (
    <>
      <PopoverButton id="more-menu" label={i18n.t('export.menu')} icon={<Icon name="more" />} class="more-menu">
        <ul>
          {ACTIONS.map((action) => (
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
            <Button label={i18n.t('report.open')} icon="alert" look="quiet" onClick={() => run(openReport, null)} />
          </li>
        </ul>
        <p role="status" class="more-menu__status">
          {message}
        </p>
      </PopoverButton>
      {Report && <Report article={article} onClose={() => setReport(null)} />}
    </>
  );
}
