import { i18n } from '../../utils/i18n/i18n';
import type { Library } from '../../utils/library/library';
import { Logo } from '../ui/logo';
import { Notice } from '../ui/notice';
import { ArticleShelf } from './article-shelf';
import { type LibraryRows, useLibrary } from './use-library';
import { useLibraryQuery } from './use-library-query';
import './library-screen.css';

interface LibraryScreenProps {
  library: Library;
  /** The page that shows a saved article. */
  addressOf: (id: string) => string;
}

/** The page of everything that was saved. */
export function LibraryScreen({ library, addressOf }: LibraryScreenProps) {
  const content = useLibrary(library);
  const [query, changeQuery] = useLibraryQuery();
  return (
    <div class="library-screen">
      <header class="library-screen__bar">
        <Logo />
        <h1>{i18n.t('library.title')}</h1>
      </header>
      <main class="library-screen__main">
        {content.state === 'open' ? (
          <ArticleShelf
            library={library}
            rows={content.rows}
            query={query}
            onQuery={changeQuery}
            addressOf={addressOf}
          />
        ) : (
          <Waiting content={content} />
        )}
      </main>
    </div>
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
