import { i18n } from '../../utils/i18n/i18n';
import type { ReadImportedText } from '../../utils/library/import/import-links';
import type { Library } from '../../utils/library/library';
import { EMPTY_QUERY, type LibraryQuery } from '../../utils/library/library-query';
import type { SavedArticleSummary } from '../../utils/library/saved-article';
import type { LibrarySearch } from '../../utils/library/search/library-search';
import { Logo } from '../ui/logo';
import { Notice } from '../ui/notice';
import { BackupReminder } from './keep/backup-reminder';
import { KeepShelf } from './keep/keep-shelf';
import { LostNotice } from './keep/lost-notice';
import { LibraryNav } from './library-nav';
import { ArticleShelf } from './list/article-shelf';
import { SaveTabs, type SaveTabsAction } from './list/save-tabs';
import { HighlightsShelf } from './marked/highlights-shelf';
import { PeopleShelf } from './people/people-shelf';
import { QuotationsShelf } from './quotations/quotations-shelf';
import { type LibraryRows, useLibrary } from './use-library';
import { useLibraryQuery } from './use-library-query';
import './library-screen.css';

interface LibraryScreenProps {
  library: Library;
  search: LibrarySearch;
  /** The page that shows a saved article. */
  addressOf: (id: string) => string;
  /** Makes articles of the texts that other programs kept. */
  readText: ReadImportedText;
  /** Absent where there are no tabs to save. */
  saveTabs?: SaveTabsAction;
}

/** The page of everything that was saved. */
export function LibraryScreen({ library, search, addressOf, readText, saveTabs }: LibraryScreenProps) {
  const content = useLibrary(library);
  const [query, changeQuery] = useLibraryQuery();
  return (
    <div class="library-screen">
      <header class="library-screen__bar">
        <Logo />
        <h1>{i18n.t('library.title')}</h1>
        <LibraryNav view={query.view} onView={(view) => changeQuery({ ...EMPTY_QUERY, view })} />
      </header>
      <main class="library-screen__main">
        {content.state === 'open' ? (
          <View
            library={library}
            search={search}
            rows={content.rows}
            complete={content.complete}
            query={query}
            onQuery={changeQuery}
            addressOf={addressOf}
            readText={readText}
            {...(saveTabs && { saveTabs })}
          />
        ) : (
          <Waiting content={content} />
        )}
      </main>
    </div>
  );
}

interface ViewProps extends LibraryScreenProps {
  rows: SavedArticleSummary[];
  /** Whether these are all rows; else only the newest. */
  complete: boolean;
  query: LibraryQuery;
  onQuery: (change: Partial<LibraryQuery>) => void;
}

function View(props: ViewProps) {
  if (props.query.view === 'highlights') return <HighlightsShelf {...props} />;
  if (props.query.view === 'quotations') return <QuotationsShelf {...props} />;
  if (props.query.view === 'people') return <PeopleShelf {...props} />;
  if (props.query.view === 'keep')
    return <KeepShelf library={props.library} rows={props.rows} readText={props.readText} />;
  const openKeep = (): void => props.onQuery({ ...EMPTY_QUERY, view: 'keep' });
  return (
    <>
      <LostNotice library={props.library} articles={props.complete ? props.rows.length : undefined} onOpen={openKeep} />
      <BackupReminder rows={props.rows} onOpen={openKeep} />
      {props.saveTabs && props.complete && <SaveTabs onSave={props.saveTabs} />}
      <ArticleShelf {...props} />
    </>
  );
}

function Waiting({ content }: { content: Exclude<LibraryRows, { state: 'open' }> }) {
  if (content.state === 'failed') {
    return (
      <Notice icon="alert" tone="alert">
        {i18n.t('library.failed')}
      </Notice>
    );
  }
  const { done, of } = content;
  return (
    <p class="library-screen__waiting" role="status">
      {of > 0 ? i18n.t('library.building', [done, of]) : i18n.t('library.loading')}
      {of > 0 && <progress value={done} max={of} />}
    </p>
  );
}
