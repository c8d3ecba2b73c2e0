import { Archive, Search } from 'lucide';
import { i18n } from '../../../utils/i18n/i18n';
import type { LibraryQuery } from '../../../utils/library/library-query';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import './empty-library.css';

interface EmptyLibraryProps {
  /** Whether anything is saved at all. */
  hasArticles: boolean;
  query: LibraryQuery;
  onClear: () => void;
}

/** What stands where the list would be, and what the reader can do next. */
export function EmptyLibrary({ hasArticles, query, onClear }: EmptyLibraryProps) {
  if (!hasArticles) {
    return (
      <section class="empty-library">
        <Icon name="save" size={40} />
        <h2>{i18n.t('library.empty.title')}</h2>
        <p>{i18n.t('library.empty.text')}</p>
        <ol>
          <li>{i18n.t('library.empty.howButton')}</li>
          <li>{i18n.t('library.empty.howMenu')}</li>
        </ol>
      </section>
    );
  }
  const onlyArchive = query.state === 'archived' && query.text === '';
  return (
    <section class="empty-library">
      <Icon name={onlyArchive ? Archive : Search} size={40} />
      <h2>{i18n.t(onlyArchive ? 'library.emptyArchive.title' : 'library.nothingFound.title')}</h2>
      <p>{i18n.t(onlyArchive ? 'library.emptyArchive.text' : 'library.nothingFound.text')}</p>
      <Button label={i18n.t('library.clearFilters')} onClick={onClear} />
    </section>
  );
}
