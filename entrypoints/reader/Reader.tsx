import { useEffect, useMemo } from 'preact/hooks';
import { HighlightsSlot } from '../../components/highlights/highlights-slot';
import { MissingPictures } from '../../components/pictures/missing-pictures';
import { useKeptPictures } from '../../components/pictures/use-kept-pictures';
import { ReaderScreen } from '../../components/reader/reader-screen';
import { useReading } from '../../components/reader/use-reading';
import { ReadingHelps } from '../../components/reading/reading-helps';
import { useSettings } from '../../components/settings/use-settings';
import { SiteMenu } from '../../components/sites/site-menu';
import type { ReadAnswer } from '../../utils/article/read-answer';
import { openLibraryPage, openOptionsPage, type ReaderTarget } from '../../utils/messaging/open-page';
import { askForPictures, pictureByPermission } from '../../utils/messaging/picture-by-permission';
import { saveArticle } from '../../utils/messaging/save-article';
import { send } from '../../utils/messaging/send';
import { keepOpenAs } from '../../utils/open/keep-open';
import { loadHighlights, loadPictures } from '../../utils/open/load-library';
import { loadPagesThrough } from '../../utils/open/load-pages';
import type { OpenArticle } from '../../utils/session/open-articles';
import { noPosition, readingPosition } from '../../utils/session/reading-position';
import { settingsStore } from '../../utils/settings/settings-store';
import { siteActions } from '../../utils/sites/site-actions';

const loadSiteOpening = async () => (await import('../../utils/sites/site-opening')).siteOpening;

interface ReaderProps {
  first: Promise<ReadAnswer>;
  read: () => Promise<ReadAnswer>;
  /** What the page's address asks for. */
  target: ReaderTarget | null;
}

export function Reader({ first, read, target }: ReaderProps) {
  const { reading, retry, onScreen, note } = useReading(first, read);
  const [settings, setSettings] = useSettings(settingsStore);
  // A saved article has its own address, and stays as it was saved.
  const open = target && !('saved' in target) ? target : null;
  const isPrivate = target !== null && 'isPrivate' in target;
  const saved = target && 'saved' in target ? target.saved : undefined;
  const { pictures, reload } = useKeptPictures(saved, loadPictures);
  const fetchPictures = async (id: string, addresses: readonly string[]): Promise<number> => {
    if (!(await askForPictures(addresses))) return addresses.length;
    const { missing } = await (await loadPictures()).keep(id, pictureByPermission);
    reload();
    return missing.length;
  };
  const keepOpen = useMemo(() => {
    const keep = open && !isPrivate && keepOpenAs(open);
    return (opened: OpenArticle): void => {
      note(opened.article);
      if (keep) keep(opened);
    };
  }, [open, isPrivate, note]);
  const title = reading.state === 'ready' && !isPrivate ? reading.article.metadata.title : '';
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  return (
    <ReaderScreen
      reading={reading}
      actions={{
        retry,
        save: (article) => saveArticle(article, open?.tab),
        correctSaved: (id, correction) => send('correctSaved', { id, correction }),
        openLibrary: openLibraryPage,
        openOptions: openOptionsPage,
        ...(open?.tab !== undefined && { loadPages: loadPagesThrough(open.tab, onScreen) }),
        keepOpen,
      }}
      images={open ? 'load' : 'ask'}
      original={open?.url}
      site={open ? siteActions(onScreen) : undefined}
      position={isPrivate ? noPosition : readingPosition}
      isPrivate={isPrivate}
      tools={(article) => (
        <>
          <ReadingHelps article={article} />
          <SiteMenu url={article.metadata.url} load={loadSiteOpening} onOpenOptions={openOptionsPage} />
        </>
      )}
      pictures={pictures}
      beside={(article, id) => (
        <>
          {saved !== undefined && (
            <MissingPictures article={article} kept={pictures} onFetch={(addresses) => fetchPictures(id, addresses)} />
          )}
          <HighlightsSlot article={article} articleId={id} load={loadHighlights} />
        </>
      )}
      settings={settings}
      onSettings={setSettings}
    />
  );
}
