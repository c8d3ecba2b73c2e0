import type { ComponentChildren } from 'preact';
import type { Article } from '../../utils/article/article';
import type { Correction } from '../../utils/article/correction';
import type { ReadErrorCode } from '../../utils/article/read-error';
import type { Settings } from '../../utils/settings/settings';
import type { SiteActions } from '../../utils/sites/site-actions';
import type { ImageLoading } from '../article/article-context';
import { ArticleSkeleton } from '../article/article-skeleton';
import { ReadFailure } from '../failure/read-failure';
import { ArticleScreen } from './article-screen';
import { ReaderBar } from './reader-bar';
import type { PositionStore } from './use-reading-position';

/** Where the reader is with a page. */
export type Reading =
  | { state: 'reading' }
  | { state: 'failed'; code: ReadErrorCode }
  | { state: 'ready'; article: Article };

export interface LoadPagesOptions {
  onProgress: (tried: number) => void;
  signal: AbortSignal;
}

/** What a reading screen asks of the extension. */
export interface ReaderActions {
  retry: () => void;
  openLibrary: () => void;
  /** The settings; they hold what the bar has no room for. */
  openOptions?: () => void;
  /** Resolves only after the article is on the disk. */
  save: (article: Article) => Promise<{ id: string }>;
  /** Keeps a correction with a saved article. */
  correctSaved: (id: string, correction: Correction) => Promise<unknown>;
  /** Loads the article's further pages and shows the whole; resolves to how many failed. Absent where it cannot. */
  loadPages?: ((article: Article, options: LoadPagesOptions) => Promise<number>) | undefined;
  /** In the popup: who said what beside the original page. */
  openPanel?: () => void;
  /** In the popup: goes on in a tab. */
  openTab?: (article: Article) => void;
}

export interface ReaderScreenProps {
  reading: Reading;
  actions: ReaderActions;
  images: ImageLoading;
  /** Where the article comes from the library: its id there. */
  savedId?: string | undefined;
  /** What can be decided about the article's site; absent for a saved article, which stays as it was saved. */
  site?: SiteActions | undefined;
  position: PositionStore;
  /** Further tools in the bar: where the article is read at length. */
  tools?: (article: Article) => ComponentChildren;
  settings: Settings;
  onSettings: (settings: Settings) => void;
}

/** The reader: one screen for popup, page and saved articles. */
export function ReaderScreen(props: ReaderScreenProps) {
  const { reading, actions, settings, onSettings } = props;
  if (reading.state === 'ready') return <ArticleScreen {...props} article={reading.article} />;
  return (
    <>
      <ReaderBar article={null} actions={actions} settings={settings} onSettings={onSettings} />
      <main>
        {reading.state === 'reading' && <ArticleSkeleton />}
        {reading.state === 'failed' && (
          <ReadFailure code={reading.code} onRetry={actions.retry} onOpenLibrary={actions.openLibrary} />
        )}
      </main>
    </>
  );
}
