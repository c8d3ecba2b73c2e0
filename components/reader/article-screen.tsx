import type { Article } from '../../utils/article/article';
import { ArticleView } from '../article/article-view';
import { useCorrections } from '../quotations/use-corrections';
import { PrintSheet } from '../reading/print-sheet';
import { copyQuotation } from './export-actions';
import { ReaderBar } from './reader-bar';
import type { ReaderScreenProps } from './reader-screen';
import { SaveNotice } from './save-notice';
import { useReadingPosition } from './use-reading-position';
import { useSaving } from './use-saving';

/** The screen once there is an article. What is shown, copied and saved has the reader's corrections in it. */
export function ArticleScreen(props: ReaderScreenProps & { article: Article }) {
  const { article, actions, images, savedId, site, position, tools, settings, onSettings } = props;
  const saving = useSaving(article, actions.save, savedId);
  const { kept, corrected, correct, undo } = useCorrections(article, (correction) => {
    if (saving.savedId !== undefined) void actions.correctSaved(saving.savedId, correction);
  });
  const { loadPages, openTab } = actions;
  useReadingPosition(article.metadata.url, position);
  return (
    <>
      <ReaderBar
        article={corrected}
        saving={{ state: saving.state, save: () => saving.save(kept) }}
        // What leaves the screen takes the corrections along as such, so that they can still be undone.
        actions={openTab ? { ...actions, openTab: () => openTab(kept) } : actions}
        tools={tools?.(corrected)}
        settings={settings}
        onSettings={onSettings}
      />
      <main>
        <SaveNotice state={saving.state} onOpenLibrary={actions.openLibrary} />
        <ArticleView
          article={corrected}
          kept={kept}
          images={images}
          onCopy={(quotation) => copyQuotation(corrected, quotation)}
          onCorrect={correct}
          onUndo={undo}
          onLoadPages={loadPages && ((onProgress, signal) => loadPages(kept, { onProgress, signal }))}
          site={site}
        />
        <PrintSheet article={corrected} />
      </main>
    </>
  );
}
