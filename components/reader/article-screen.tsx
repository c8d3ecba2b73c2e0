import { useEffect } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { ArticleView } from '../article/article-view';
import { useCorrections } from '../quotations/use-corrections';
import { PrintSheet } from '../reading/print-sheet';
import { copyQuotation } from './copy-quotation';
import { ReaderBar } from './reader-bar';
import type { ReaderScreenProps } from './reader-screen';
import { SaveNotice } from './save-notice';
import { useReadingPosition } from './use-reading-position';
import { useSaving } from './use-saving';

interface ArticleScreenProps extends ReaderScreenProps {
  article: Article;
  /** The article's id where it is in the library already. */
  savedId: string | undefined;
}

/** The screen once there is an article. What is shown, copied and saved has the reader's corrections in it. */
export function ArticleScreen(props: ArticleScreenProps) {
  const { article, savedId: savedBefore, actions, images, site, position, tools, beside, settings, onSettings } = props;
  const saving = useSaving(article, actions, savedBefore);
  const { kept, corrected, ...corrections } = useCorrections(article, saving.correct);
  const { loadPages, openTab, keepOpen } = actions;
  const { savedId } = saving;
  useReadingPosition(article.metadata.url, position);
  useEffect(() => keepOpen?.({ article: kept, savedId }), [kept, savedId, keepOpen]);
  return (
    <>
      <a class="skip-link" href="#article-text">
        {i18n.t('article.skipToText')}
      </a>
      <ReaderBar
        article={corrected}
        saving={{ state: saving.state, isSaved: savedId !== undefined, save: () => saving.save(kept) }}
        // What leaves the screen takes the corrections along as such, so that they can still be undone.
        actions={{ ...actions, openTab: openTab && (() => openTab({ article: kept, savedId })) }}
        tools={tools?.(corrected)}
        settings={settings}
        onSettings={onSettings}
      />
      <main>
        <SaveNotice saving={saving} isPrivate={props.isPrivate === true} onOpenLibrary={actions.openLibrary} />
        <ArticleView
          article={corrected}
          kept={kept}
          images={images}
          pictures={props.pictures}
          onCopy={(quotation) => copyQuotation(corrected, quotation)}
          corrections={corrections}
          onLoadPages={loadPages && ((onProgress, signal) => loadPages(kept, { onProgress, signal }))}
          site={site}
          beside={savedId !== undefined && beside?.(corrected, savedId)}
        />
        <PrintSheet article={corrected} />
      </main>
    </>
  );
}
