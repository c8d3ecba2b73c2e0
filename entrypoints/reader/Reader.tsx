import { useEffect } from 'preact/hooks';
import { ReaderScreen } from '../../components/reader/reader-screen';
import { useReading } from '../../components/reader/use-reading';
import { ReadingHelps } from '../../components/reading/reading-helps';
import { useSettings } from '../../components/settings/use-settings';
import { SiteMenu } from '../../components/sites/site-menu';
import type { Article } from '../../utils/article/article';
import type { ReadAnswer } from '../../utils/article/read-answer';
import { openLibraryPage, openOptionsPage } from '../../utils/messaging/open-page';
import { send } from '../../utils/messaging/send';
import { readingPosition } from '../../utils/session/reading-position';
import { settingsStore } from '../../utils/settings/settings-store';
import { siteActions } from '../../utils/sites/site-actions';
import { loadPagesThrough } from './load-pages';
import { rememberInAddress } from './read-target';

const loadSiteOpening = async () => (await import('../../utils/sites/site-opening')).siteOpening;

interface ReaderProps {
  first: Promise<ReadAnswer>;
  read: () => Promise<ReadAnswer>;
  savedId: string | undefined;
  /** The tab that the article came from, where it is known. */
  tab: number | undefined;
}

export function Reader({ first, read, savedId, tab }: ReaderProps) {
  const { reading, retry, show } = useReading(first, read);
  const [settings, setSettings] = useSettings(settingsStore);
  const showAnew = (article: Article): void => {
    show(article);
    void rememberInAddress(article, tab);
  };
  const title = reading.state === 'ready' ? reading.article.metadata.title : '';
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  return (
    <ReaderScreen
      reading={reading}
      actions={{
        retry,
        save: (article) => send('saveArticle', article),
        correctSaved: (id, correction) => send('correctSaved', { id, correction }),
        openLibrary: openLibraryPage,
        openOptions: openOptionsPage,
        loadPages: tab === undefined ? undefined : loadPagesThrough(tab, showAnew),
      }}
      images={savedId === undefined ? 'load' : 'ask'}
      savedId={savedId}
      site={savedId === undefined ? siteActions(showAnew) : undefined}
      position={readingPosition}
      tools={(article) => (
        <>
          <ReadingHelps article={article} />
          <SiteMenu url={article.metadata.url} load={loadSiteOpening} onOpenOptions={openOptionsPage} />
        </>
      )}
      settings={settings}
      onSettings={setSettings}
    />
  );
}
