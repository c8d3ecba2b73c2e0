import { i18n } from '../../utils/i18n/i18n';
import { EMPTY_QUERY, formatQuery, type LibraryQuery } from '../../utils/library/library-query';

interface LibraryNavProps {
  view: LibraryQuery['view'];
  onView: (view: LibraryQuery['view']) => void;
}

/** The parts of the library, as links: they can be opened in a tab of their own. */
export function LibraryNav({ view, onView }: LibraryNavProps) {
  const views: [LibraryQuery['view'], string][] = [
    ['articles', i18n.t('library.articles')],
    ['quotations', i18n.t('library.quotations.title')],
    ['highlights', i18n.t('highlights.title')],
    ['people', i18n.t('library.people')],
    ['keep', i18n.t('library.keep.title')],
  ];
  return (
    <nav class="library-nav" aria-label={i18n.t('library.views')}>
      {views.map(([name, label]) => (
        <a
          key={name}
          href={`?${formatQuery({ ...EMPTY_QUERY, view: name }).slice(1)}`}
          aria-current={name === view ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onView(name);
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
