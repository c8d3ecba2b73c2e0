import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { Icon } from '../ui/icon';
import { PopoverButton } from '../ui/popover-button';
import './more-menu.css';

interface MoreMenuProps {
  article: Article;
  /** False where what is in view is not the article. */
  canPrint: boolean;
}

interface ReportProps {
  article: Article;
  onClose: () => void;
}

type Entries = typeof import('./more-actions');

/** What can be done with the article besides reading it; the entries load with the first opening. */
export function MoreMenu({ article, canPrint }: MoreMenuProps) {
  const [entries, setEntries] = useState<Entries | null>(null);
  const [Report, setReport] = useState<ComponentType<ReportProps> | null>(null);
  const load = async (): Promise<void> => setEntries(await import('./more-actions'));
  // Few ever ask for it.
  const openReport = async (): Promise<void> => {
    const { ReportDialog } = await import('../report/report-dialog');
    setReport(() => ReportDialog);
  };
  return (
    <>
      <PopoverButton
        id="more-menu"
        label={i18n.t('export.menu')}
        icon={<Icon name="more" />}
        class="more-menu"
        onPress={load}
      >
        {entries && <entries.MoreActions article={article} canPrint={canPrint} onReport={openReport} />}
      </PopoverButton>
      {Report && <Report article={article} onClose={() => setReport(null)} />}
    </>
  );
}
