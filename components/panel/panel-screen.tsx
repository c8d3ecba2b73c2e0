import { useEffect } from 'preact/hooks';
import type { HighlightRequest } from '../../utils/highlight/highlight-page';
import type { ReadyPage } from '../../utils/open/read-front-page';
import type { OpenArticle } from '../../utils/session/open-articles';
import type { Settings } from '../../utils/settings/settings';
import { useCorrections } from '../quotations/use-corrections';
import { copyQuotation } from '../reader/copy-quotation';
import { ReaderBar } from '../reader/reader-bar';
import { SaveNotice } from '../reader/save-notice';
import { type SavedStore, useSaving } from '../reader/use-saving';
import { PanelView } from './panel-view';
import { useSharedArticle, type WatchArticle } from './use-shared-article';

/** What the panel asks of the extension. */
export interface PanelActions extends SavedStore {
  openLibrary: () => void;
  openOptions: () => void;
  /** Goes on reading in a tab. */
  openTab: (opened: OpenArticle) => void;
  /** Told of the article at first and of each change, so that what comes later finds it as it stood. */
  keepOpen: (opened: OpenArticle) => void;
  /** Marks passages on the original page. Resolves to whether the one to show was found. */
  mark: (request: HighlightRequest) => Promise<boolean>;
  /** Tells what the popup over the same page keeps. */
  watchOpen: WatchArticle;
}

interface PanelScreenProps {
  page: ReadyPage;
  actions: PanelActions;
  settings: Settings;
  onSettings: (settings: Settings) => void;
}

/** The panel once its page was read: the reader's tools, and who said what. */
export function PanelScreen({ page, actions, settings, onSettings }: PanelScreenProps) {
  const { article, savedId: savedBefore, note } = useSharedArticle(page, actions.watchOpen);
  const saving = useSaving(article, actions, savedBefore);
  const { kept, corrected, ...corrections } = useCorrections(article, saving.correct);
  const { keepOpen } = actions;
  const { savedId } = saving;
  const opened: OpenArticle = { article: kept, savedId };
  useEffect(() => {
    note(kept);
    keepOpen({ article: kept, savedId });
  }, [kept, savedId, note, keepOpen]);
  return (
    <>
      <ReaderBar
        article={corrected}
        saving={{ state: saving.state, isSaved: savedId !== undefined, save: () => saving.save(kept) }}
        actions={{
          openTab: () => actions.openTab(opened),
          openLibrary: actions.openLibrary,
          openOptions: actions.openOptions,
        }}
        canPrint={false}
        settings={settings}
        onSettings={onSettings}
      />
      <main>
        <SaveNotice saving={saving} isPrivate={page.isPrivate} onOpenLibrary={actions.openLibrary} />
        <PanelView
          article={corrected}
          onShow={actions.mark}
          onCopy={(quotation) => copyQuotation(corrected, quotation)}
          corrections={corrections}
        />
      </main>
    </>
  );
}
