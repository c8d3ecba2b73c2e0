import { useEffect, useState } from 'preact/hooks';
import { ReaderScreen } from '../../components/reader/reader-screen';
import { useReading } from '../../components/reader/use-reading';
import { useSettings } from '../../components/settings/use-settings';
import type { Article } from '../../utils/article/article';
import type { ReadAnswer } from '../../utils/article/read-answer';
import { openLibraryPage, openOptionsPage, openReaderPage } from '../../utils/messaging/open-page';
import { openPanel } from '../../utils/messaging/open-panel';
import { send } from '../../utils/messaging/send';
import type { FrontTab } from '../../utils/messaging/watch-front-tab';
import { panelNudge } from '../../utils/session/panel-nudge';
import { readingPosition } from '../../utils/session/reading-position';
import { keepArticle } from '../../utils/session/reading-session';
import { settingsStore } from '../../utils/settings/settings-store';
import { siteActions } from '../../utils/sites/site-actions';
import { loadPagesThrough } from '../reader/load-pages';

interface PopupProps {
  first: Promise<ReadAnswer>;
  read: () => Promise<ReadAnswer>;
  /** The tab that the popup stands over. */
  tab: Promise<FrontTab>;
}

export function Popup({ first, read, tab }: PopupProps) {
  const { reading, retry, show } = useReading(first, read);
  const [settings, setSettings] = useSettings(settingsStore);
  const [front, setFront] = useState<FrontTab | null>(null);
  useEffect(() => void tab.then(setFront), [tab]);
  return (
    <ReaderScreen
      reading={reading}
      actions={{
        retry,
        save: (article) => send('saveArticle', article),
        correctSaved: (id, correction) => send('correctSaved', { id, correction }),
        openTab: (article) => openTab(article, tab),
        loadPages: async (article, options) => loadPagesThrough((await tab).id, show)(article, options),
        ...(front && { openPanel: () => void showPanel(front) }),
        openOptions: () => leaveTo(openOptionsPage()),
        openLibrary: () => leaveTo(openLibraryPage()),
      }}
      images="load"
      site={siteActions(show)}
      position={readingPosition}
      settings={settings}
      onSettings={setSettings}
    />
  );
}

/** Goes on reading in a tab: the article is kept first, so that nothing hangs on the popup. */
async function openTab(article: Article, tab: Promise<FrontTab>): Promise<void> {
  const key = await keepArticle(article);
  await leaveTo(openReaderPage({ key, tab: (await tab).id }));
}

async function leaveTo(opened: Promise<unknown>): Promise<void> {
  await opened;
  window.close();
}

/** Opens the panel in direct answer to the click, before any wait: browsers want that. */
async function showPanel({ windowId }: FrontTab): Promise<void> {
  await openPanel(windowId);
  await panelNudge.send();
  window.close();
}
