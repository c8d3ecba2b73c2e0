import { useCallback, useEffect, useState } from 'preact/hooks';
import { ReaderScreen } from '../../components/reader/reader-screen';
import { useReading } from '../../components/reader/use-reading';
import { useSettings } from '../../components/settings/use-settings';
import type { ReadAnswer } from '../../utils/article/read-answer';
import { openLibraryPage, openOptionsPage } from '../../utils/messaging/open-page';
import { openPanel } from '../../utils/messaging/open-panel';
import { saveArticle } from '../../utils/messaging/save-article';
import { send } from '../../utils/messaging/send';
import type { FrontTab } from '../../utils/messaging/watch-front-tab';
import { isWorthKeeping } from '../../utils/open/is-worth-keeping';
import { loadPagesThrough } from '../../utils/open/load-pages';
import type { OpenArticle } from '../../utils/session/open-articles';
import { panelNudge } from '../../utils/session/panel-nudge';
import { noPosition, readingPosition } from '../../utils/session/reading-position';
import { settingsStore } from '../../utils/settings/settings-store';
import { siteActions } from '../../utils/sites/site-actions';

interface PopupProps {
  first: Promise<ReadAnswer>;
  read: () => Promise<ReadAnswer>;
  /** The tab that the popup stands over. */
  tab: Promise<FrontTab>;
}

export function Popup({ first, read, tab }: PopupProps) {
  const { reading, retry, onScreen, note } = useReading(first, read);
  const [settings, setSettings] = useSettings(settingsStore);
  const [front, setFront] = useState<FrontTab | null>(null);
  useEffect(() => void tab.then(setFront), [tab]);
  const keepOpen = useCallback(
    (opened: OpenArticle): void => {
      note(opened.article);
      if (isWorthKeeping(opened)) void remember(opened, tab);
    },
    [note, tab],
  );
  return (
    <ReaderScreen
      reading={reading}
      actions={{
        retry,
        save: async (article) => saveArticle(article, (await tab).id),
        correctSaved: (id, correction) => send('correctSaved', { id, correction }),
        keepOpen,
        openTab: (opened) => leaveTo(openInReader(opened, tab)),
        loadPages: async (article, options) => loadPagesThrough((await tab).id, onScreen)(article, options),
        ...(front && { openPanel: () => void showPanel(front) }),
        openOptions: () => leaveTo(openOptionsPage()),
        openLibrary: () => leaveTo(openLibraryPage()),
      }}
      images="load"
      site={siteActions(onScreen)}
      position={front && !front.isPrivate ? readingPosition : noPosition}
      isPrivate={front?.isPrivate}
      settings={settings}
      onSettings={setSettings}
    />
  );
}

/** What most popups never need loads when it is needed. */
async function remember(opened: OpenArticle, tab: Promise<FrontTab>): Promise<void> {
  const [{ rememberTab }, { id, isPrivate }] = await Promise.all([import('../../utils/open/remember-tab'), tab]);
  if (!isPrivate) await rememberTab(id, opened);
}

/** Goes on reading in a tab. */
async function openInReader(opened: OpenArticle, tab: Promise<FrontTab>): Promise<void> {
  const [page, front] = await Promise.all([import('../../utils/open/open-in-reader'), tab]);
  await page.openInReader(opened, front);
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
