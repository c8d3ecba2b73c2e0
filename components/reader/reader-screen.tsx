import type { ComponentChildren } from 'preact';
import type { Article } from '../../utils/article/article';
import type { ReadErrorCode } from '../../utils/article/read-error';
import type { LoadPagesOptions } from '../../utils/open/load-pages';
import type { OpenArticle } from '../../utils/session/open-articles';
import type { Settings } from '../../utils/settings/settings';
import type { SiteActions } from '../../utils/sites/site-actions';
import type { ImageLoading } from '../article/article-context';
import { ArticleSkeleton } from '../article/article-skeleton';
import { LateFailure } from '../failure/late-failure';
import { ArticleScreen } from './article-screen';
import { ReaderBar } from './reader-bar';
import type { PositionStore } from './use-reading-position';
import type { SavedStore } from './use-saving';

/** Where the reader is with a page. `savedId`: the article's id where it is in the library already. */
export type Reading =
  | { state: 'reading' }
  | { state: 'failed'; code: ReadErrorCode }
  | { state: 'ready'; article: Article; savedId?: string | undefined };

/** What a reading screen asks of the extension. */
export interface ReaderActions extends SavedStore {
  retry: () => void;
  openLibrary: () => void;
  /** The settings; they hold what the bar has no room for. */
  openOptions?: () => void;
  /** Loads the article's further pages and shows the whole; resolves to how many failed. Absent where it cannot. */
  loadPages?: ((article: Article, options: LoadPagesOptions) => Promise<number>) | undefined;
  /** In the popup: who said what beside the original page. */
  openPanel?: () => void;
  /** In the popup: goes on in a tab. */
  openTab?: ((opened: OpenArticle) => void) | undefined;
  /** Told of the article at first and of each change, so that what comes later finds it as it stood. */
  keepOpen?: ((opened: OpenArticle) => void) | undefined;
}

export interface ReaderScreenProps {
  reading: Reading;
  actions: ReaderActions;
  images: ImageLoading;
  /** Address of the page itself, where it is known before the article is: the way out when there is no article. */
  original?: string | undefined;
  /** What can be decided about the article's site; absent for a saved article, which stays as it was saved. */
  site?: SiteActions | undefined;
  position: PositionStore;
  /** The page is in a private window. */
  isPrivate?: boolean | undefined;
  /** Further tools in the bar: where the article is read at length. */
  tools?: (article: Article) => ComponentChildren;
  /** Pictures that are kept with the article: the address that it names -> one in this page. */
  pictures?: ReadonlyMap<string, string>;
  /** What belongs beside a saved article's text: its highlights. */
  beside?: (article: Article, savedId: string) => ComponentChildren;
  settings: Settings;
  onSettings: (settings: Settings) => void;
}

/** The reader: one screen for popup, page and saved articles. */
export function ReaderScreen(props: ReaderScreenProps) {
  const { reading, actions, original, settings, onSettings } = props;
  if (reading.state === 'ready')
    return <ArticleScreen {...props} article={reading.article} savedId={reading.savedId} />;
  return (
    <>
      <ReaderBar
        article={null}
        actions={{ ...actions, openTab: undefined }}
        settings={settings}
        onSettings={onSettings}
      />
      <main>
        {reading.state === 'reading' && <ArticleSkeleton />}
        {reading.state === 'failed' && (
          <LateFailure
            code={reading.code}
            original={original}
            onRetry={actions.retry}
            onOpenLibrary={actions.openLibrary}
          />
        )}
      </main>
    </>
  );
}
