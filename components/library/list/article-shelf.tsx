import { useMemo, useState } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { filterArticles, inState } from '../../../utils/library/filter-articles';
import { groupVersions } from '../../../utils/library/group-versions';
import type { Library } from '../../../utils/library/library';
import { libraryFacets } from '../../../utils/library/library-facets';
import { EMPTY_QUERY, type LibraryQuery } from '../../../utils/library/library-query';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import type { LibrarySearch } from '../../../utils/library/search/library-search';
import { Notice } from '../../ui/notice';
import { SearchField } from '../search-field';
import { SearchState } from '../search-state';
import { UndoNotice } from '../undo-notice';
import { useSaidReader } from '../use-said';
import { ArticleList } from './article-list';
import type { ArticleRowActions } from './article-row-actions';
import { EmptyLibrary } from './empty-library';
import { exportArticles } from './export-articles';
import { LibraryFilters } from './library-filters';
import { SelectionBar } from './selection-bar';
import { TextScan } from './text-scan';
import { useRemoval } from './use-removal';
import { useSearch } from './use-search';
import { useTextScan } from './use-text-scan';

interface ArticleShelfProps {
  library: Library;
  search: LibrarySearch;
  rows: SavedArticleSummary[];
  /** Whether these are all rows; else only the newest. */
  complete: boolean;
  query: LibraryQuery;
  onQuery: (change: Partial<LibraryQuery>) => void;
  addressOf: (id: string) => string;
}

/** All saved articles: search, filters, the list, and what can be done with a choice of them. */
export function ArticleShelf({ library, search, rows, complete, query, onQuery, addressOf }: ArticleShelfProps) {
  const said = useSaidReader(library);
  const { result, searching, progress, failed } = useSearch(search, { rows, text: query.text, said });
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [exportFailed, setExportFailed] = useState(false);
  const { removed, remove, undo, forget } = useRemoval(library);
  const scan = useTextScan(library, query.text.trim());
  const facets = useMemo(() => libraryFacets(rows), [rows]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  // What only the texts have comes after what the search found.
  const scanned = useMemo(() => {
    const matches = matchesOf(scan.state);
    const known = new Set(matches.length > 0 ? result?.ids : []);
    return new Map(matches.flatMap(({ id, snippet }) => (known.has(id) ? [] : [[id, snippet] as const])));
  }, [scan.state, result]);
  // A letter more changes nothing before its answer is there.
  const filters = useMemo(() => ({ ...query, text: '' }), Object.values({ ...query, text: '' }));
  const shown = useMemo(() => {
    if (!result) return filterArticles(rows, filters);
    const found = [...result.ids, ...scanned.keys()].map((id) => byId.get(id)).filter((row) => row !== undefined);
    return filterArticles(found, filters, { ranked: true });
  }, [rows, byId, filters, result, scanned]);
  const inView = useMemo(
    () => rows.filter((row) => inState(row, query.state === 'archived' ? 'archived' : 'all')).length,
    [rows, query.state],
  );
  const groups = useMemo(() => groupVersions(shown), [shown]);
  const chosen = useMemo(() => shown.map(({ id }) => id).filter((id) => selection.has(id)), [shown, selection]);

  const actions = useMemo<ArticleRowActions>(
    () => ({
      addressOf,
      select: (id, selected) => setSelection((before) => withMember(before, id, selected)),
      mark: (ids, change) => void library.mark(ids, change),
      remove: (ids) => void remove(ids),
      pictures: library.pictures,
      said,
      showTag: (tag) => onQuery({ tag }),
    }),
    [addressOf, library, remove, said, onQuery],
  );
  // The same node is passed over when the page is drawn again: the rows are most of what there is to draw.
  const list = useMemo(
    () => <ArticleList groups={groups} selection={selection} actions={actions} found={result} snippets={scanned} />,
    [groups, selection, actions, result, scanned],
  );
  const leave = (act: () => void) => () => {
    act();
    setSelection(new Set());
  };

  return (
    <>
      <SearchField label={i18n.t('library.search')} value={query.text} onChange={(text) => onQuery({ text })} />
      {rows.length > 0 && <LibraryFilters query={query} facets={facets} onChange={onQuery} />}
      <p class="library-screen__count" role="status">
        {searching && i18n.t('library.searching')}
        {complete && !searching && !failed && countText(shown.length, inView)}
      </p>
      <SearchState searching={searching} progress={progress} failed={failed} />
      {complete && !searching && result && (
        <TextScan scan={scan} more={shown.filter(({ id }) => scanned.has(id)).length} of={rows.length} />
      )}
      {exportFailed && (
        <Notice icon="alert" tone="alert">
          {i18n.t('library.export.failed')}
        </Notice>
      )}
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          onMark={(change) => void library.mark(chosen, change)}
          onRemove={leave(() => void remove(chosen))}
          onExport={(format) =>
            void exportArticles(library, chosen, format).then(
              () => setExportFailed(false),
              () => setExportFailed(true),
            )
          }
          onSelectAll={() => setSelection(new Set(shown.map(({ id }) => id)))}
          onSelectNone={leave(() => undefined)}
        />
      )}
      {groups.length > 0
        ? list
        : complete &&
          !searching &&
          !failed && <EmptyLibrary hasArticles={rows.length > 0} query={query} onClear={() => onQuery(EMPTY_QUERY)} />}
      {removed.length > 0 && (
        <UndoNotice text={i18n.t('library.deleted', removed.length)} onUndo={() => void undo()} onClose={forget} />
      )}
    </>
  );
}

function matchesOf(state: ReturnType<typeof useTextScan>['state']) {
  return state.step === 'done' ? state.matches : [];
}

function countText(shown: number, all: number): string {
  if (all === 0) return '';
  return shown === all
    ? i18n.t('library.count', all)
    : i18n.t('library.countOf', [shown, i18n.t('library.count', all)]);
}

function withMember(before: ReadonlySet<string>, id: string, member: boolean): ReadonlySet<string> {
  const after = new Set(before);
  if (member) after.add(id);
  else after.delete(id);
  return after;
}
