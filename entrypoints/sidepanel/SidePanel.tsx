import { useCallback, useEffect, useRef } from 'preact/hooks';
import { ArticleSkeleton } from '../../components/article/article-skeleton';
import { ReadFailure } from '../../components/failure/read-failure';
import { PanelInvite } from '../../components/panel/panel-invite';
import { PanelScreen } from '../../components/panel/panel-screen';
import { useFrontPage } from '../../components/panel/use-front-page';
import { useSettings } from '../../components/settings/use-settings';
import type { HighlightRequest } from '../../utils/highlight/highlight-page';
import { highlightTab } from '../../utils/messaging/highlight-tab';
import { holdMarks } from '../../utils/messaging/hold-marks';
import { openLibraryPage, openOptionsPage } from '../../utils/messaging/open-page';
import { saveArticle } from '../../utils/messaging/save-article';
import { send } from '../../utils/messaging/send';
import { frontTab, watchFrontTab } from '../../utils/messaging/watch-front-tab';
import { isWorthKeeping } from '../../utils/open/is-worth-keeping';
import { openInReader } from '../../utils/open/open-in-reader';
import { type ReadyPage, readFrontPage } from '../../utils/open/read-front-page';
import { rememberTab, watchTabMemory } from '../../utils/open/remember-tab';
import type { OpenArticle } from '../../utils/session/open-articles';
import { panelNudge } from '../../utils/session/panel-nudge';
import type { Settings } from '../../utils/settings/settings';
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
  const [settings, setSettings] = useSettings(settingsStore);
  const { page, retry } = useFrontPage(pageSource);
  const mark = useMarks(page.state === 'ready' ? page.tabId : undefined);
  if (page.state === 'invite') return <PanelInvite />;
  if (page.state === 'reading') return <ArticleSkeleton />;
  if (page.state === 'failed') {
    return <ReadFailure code={page.code} onRetry={retry} onOpenLibrary={openLibraryPage} />;
  }
  const name = `${page.tabId} ${page.article.metadata.url}`;
  return <Ready key={name} page={page} mark={mark} settings={settings} onSettings={setSettings} />;
}

interface ReadyProps {
  page: ReadyPage;
  mark: (request: HighlightRequest) => Promise<boolean>;
  settings: Settings;
  onSettings: (settings: Settings) => void;
}

function Ready({ page, mark, ...settings }: ReadyProps) {
  const { tabId, isPrivate } = page;
  const keepOpen = useCallback(
    (opened: OpenArticle): void => {
      if (!isPrivate && isWorthKeeping(opened)) void rememberTab(tabId, opened);
    },
    [tabId, isPrivate],
  );
  return (
    <PanelScreen
      page={page}
      actions={{
        mark,
        save: (article) => saveArticle(article, tabId),
        correctSaved: (id, correction) => send('correctSaved', { id, correction }),
        keepOpen,
        watchOpen: watchTabMemory,
        openTab: (opened) => void openInReader(opened, { id: tabId, isPrivate }),
        openLibrary: openLibraryPage,
        openOptions: openOptionsPage,
      }}
      {...settings}
    />
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
