import { ArticleSkeleton } from '../../components/article/article-skeleton';
import { ReadFailure } from '../../components/failure/read-failure';
import { PanelInvite } from '../../components/panel/panel-invite';
import { PanelView } from '../../components/panel/panel-view';
import { copyQuotation } from '../../components/reader/export-actions';
import { useSettings } from '../../components/settings/use-settings';
import { highlightTab } from '../../utils/messaging/highlight-tab';
import { openLibraryPage } from '../../utils/messaging/open-page';
import { settingsStore } from '../../utils/settings/settings-store';
import { useFrontPage } from './use-front-page';

export function SidePanel() {
  useSettings(settingsStore);
  const { page, retry } = useFrontPage();
  if (page.state === 'invite') return <PanelInvite />;
  if (page.state === 'reading') return <ArticleSkeleton />;
  if (page.state === 'failed') {
    return <ReadFailure code={page.code} onRetry={retry} onOpenLibrary={openLibraryPage} />;
  }
  const { article, tabId } = page;
  return (
    <main>
      <PanelView
        key={article.metadata.url}
        article={article}
        onShow={(passages, show) => highlightTab(tabId, { passages, show })}
        onCopy={(quotation) => copyQuotation(article, quotation)}
      />
    </main>
  );
}
