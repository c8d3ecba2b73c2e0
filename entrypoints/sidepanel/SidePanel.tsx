import { useEffect, useRef } from 'preact/hooks';
import { ArticleSkeleton } from '../../components/article/article-skeleton';
import { ReadFailure } from '../../components/failure/read-failure';
import { PanelInvite } from '../../components/panel/panel-invite';
import { PanelView } from '../../components/panel/panel-view';
import { useFrontPage } from '../../components/panel/use-front-page';
import { copyQuotation } from '../../components/reader/export-actions';
import { useSettings } from '../../components/settings/use-settings';
import type { HighlightRequest } from '../../utils/highlight/highlight-page';
import { highlightTab } from '../../utils/messaging/highlight-tab';
import { holdMarks } from '../../utils/messaging/hold-marks';
import { openLibraryPage } from '../../utils/messaging/open-page';
import { frontTab, watchFrontTab } from '../../utils/messaging/watch-front-tab';
import { readFrontPage } from '../../utils/open/read-front-page';
import { panelNudge } from '../../utils/session/panel-nudge';
import { settingsStore } from '../../utils/settings/settings-store';

const pageSource = { front: frontTab, read: readFrontPage, watch: watchFrontPage };

/** Tabs that come to the front or load, and pages that the reader lends us anew. */
function watchFrontPage(listener: () => void): () => void {
  const ends = [watchFrontTab(listener), panelNudge.watch(listener)];
  return () => {
    for (const end of ends) end();
  };
}

export function SidePanel() {
  useSettings(settingsStore);
  const { page, retry } = useFrontPage(pageSource);
  const mark = useMarks(page.state === 'ready' ? page.tabId : undefined);
  if (page.state === 'invite') return <PanelInvite />;
  if (page.state === 'reading') return <ArticleSkeleton />;
  if (page.state === 'failed') {
    return <ReadFailure code={page.code} onRetry={retry} onOpenLibrary={openLibraryPage} />;
  }
  const { article } = page;
  return (
    <main>
      <PanelView
        key={article.metadata.url}
        article={article}
        onShow={(passages, show) => mark({ passages, show })}
        onCopy={(quotation) => copyQuotation(article, quotation)}
      />
    </main>
  );
}

/** Marks passages in a tab; it keeps none once the panel has turned to another tab or closed. */
function useMarks(tabId: number | undefined) {
  const letGo = useRef<(() => void) | null>(null);
  const front = useRef(tabId);
  front.current = tabId;
  useEffect(
    () => () => {
      letGo.current?.();
      letGo.current = null;
    },
    [tabId],
  );
  return async (request: HighlightRequest): Promise<boolean> => {
    if (tabId === undefined) return false;
    const found = await highlightTab(tabId, request);
    const forget = (): void => {
      letGo.current = null;
    };
    if (front.current === tabId) letGo.current ??= holdMarks(tabId, forget);
    // The panel has turned to another tab meanwhile.
    else holdMarks(tabId, forget)();
    return found;
  };
}
