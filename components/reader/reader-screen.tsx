import type { Article } from '../../utils/article/article';
import type { ReadErrorCode } from '../../utils/article/read-error';
import type { Settings } from '../../utils/settings/settings';
import type { ImageLoading } from '../article/article-context';
import { ArticleSkeleton } from '../article/article-skeleton';
import { ArticleView } from '../article/article-view';
import { ReadFailure } from '../failure/read-failure';
import { ReaderBar } from './reader-bar';
import { SaveNotice } from './save-notice';
import { type PositionStore, useReadingPosition } from './use-reading-position';
import { useSaving } from './use-saving';
import './reader-screen.css';

/** Where the reader is with a page. */
export type Reading =
  | { state: 'reading' }
  | { state: 'failed'; code: ReadErrorCode }
  | { state: 'ready'; article: Article };

/** What a reading screen asks of the extension. */
export interface ReaderActions {
  retry: () => void;
  openLibrary: () => void;
  /** Resolves only after the article is on the disk. */
  save: (article: Article) => Promise<unknown>;
  /** In the popup: goes on in a tab. */
  openTab?: (article: Article) => void;
}

interface ReaderScreenProps {
  reading: Reading;
  actions: ReaderActions;
  images: ImageLoading;
  /** True where the article comes from the library. */
  isSaved?: boolean;
  position: PositionStore;
  settings: Settings;
  onSettings: (settings: Settings) => void;
}

/** The reader: one screen for popup, page and saved articles. */
export function ReaderScreen(props: ReaderScreenProps) {
  const { reading, actions, images, isSaved = false, position, settings, onSettings } = props;
  const article = reading.state === 'ready' ? reading.article : null;
  useReadingPosition(article?.metadata.url ?? null, position);
  const saving = useSaving(actions.save, isSaved);
  return (
    <>
      <ReaderBar
        article={article}
        saveState={saving.state}
        onSave={() => article && saving.save(article)}
        actions={actions}
        settings={settings}
        onSettings={onSettings}
      />
      <main class="reader-screen">
        <SaveNotice state={saving.state} onOpenLibrary={actions.openLibrary} />
        {reading.state === 'reading' && <ArticleSkeleton />}
        {reading.state === 'failed' && (
          <ReadFailure code={reading.code} onRetry={actions.retry} onOpenLibrary={actions.openLibrary} />
        )}
        {reading.state === 'ready' && <ArticleView article={reading.article} images={images} />}
      </main>
    </>
  );
}
