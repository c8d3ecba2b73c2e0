import { useMemo } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { filterArticles } from '../../../utils/library/filter-articles';
import { groupVersions } from '../../../utils/library/group-versions';
import type { Library } from '../../../utils/library/library';
import { libraryFacets } from '../../../utils/library/library-facets';
import { EMPTY_QUERY, type LibraryQuery } from '../../../utils/library/library-query';
import { timeOf } from '../../../utils/library/people/gather-people';
import { personKey } from '../../../utils/library/person-key';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import type { LibrarySearch } from '../../../utils/library/search/library-search';
import type { QuotationsAnswer } from '../../../utils/library/search/search-engine';
import { DayField } from '../day-field';
import { FacetField } from '../facet-field';
import { useIdentities } from '../people/use-identities';
import { SearchField } from '../search-field';
import { SearchState } from '../search-state';
import { useAsked } from '../use-asked';
import { useSaidReader } from '../use-said';
import { QuotationList, type QuotationPlace } from './quotation-list';
import { type SpokenPlaces, useSpokenBy } from './use-spoken-by';
import './quotations-shelf.css';

interface QuotationsShelfProps {
  library: Library;
  search: LibrarySearch;
  rows: SavedArticleSummary[];
  query: LibraryQuery;
  onQuery: (change: Partial<LibraryQuery>) => void;
  addressOf: (id: string) => string;
}

/** Everything that is said in the library, latest first, and a search in that alone. */
export function QuotationsShelf({ library, search, rows, query, onQuery, addressOf }: QuotationsShelfProps) {
  const words = query.text.trim();
  const said = useSaidReader(library);
  const { answered, searching, progress, failed } = useAsked(search, askQuotations, { words, rows });
  const identities = useIdentities(library);
  const facets = useMemo(
    () => libraryFacets(rows, (name) => identities?.personOf(personKey(name)) ?? personKey(name)),
    [rows, identities],
  );
  const { outlet, speaker, from, to } = query;
  const spoken = useSpokenBy(library, identities, speaker);
  const articles = useMemo(() => quotedArticles(rows, { outlet, from, to }), [rows, outlet, from, to]);
  const pending = (words !== '' && !answered) || spoken === undefined;
  const places = useMemo(
    () => (pending ? [] : placesIn(articles, words === '' ? null : (answered?.answer.found ?? null), spoken)),
    [articles, answered, words, pending, spoken],
  );
  const terms = useMemo(() => new Set(words === '' ? [] : answered?.answer.terms), [words, answered]);
  return (
    <>
      <SearchField
        label={i18n.t('library.quotations.search')}
        value={query.text}
        onChange={(text) => onQuery({ text })}
      />
      <fieldset class="library-filters">
        <legend class="visually-hidden">{i18n.t('library.filters')}</legend>
        <FacetField
          label={i18n.t('library.outlet')}
          value={outlet}
          facets={facets.outlets}
          onChange={(chosen) => onQuery({ outlet: chosen })}
        />
        <FacetField
          label={i18n.t('library.speaker')}
          value={speaker}
          facets={facets.speakers}
          onChange={(chosen) => onQuery({ speaker: chosen })}
        />
        <DayField label={i18n.t('library.from')} value={from} onChange={(day) => onQuery({ from: day })} />
        <DayField label={i18n.t('library.to')} value={to} onChange={(day) => onQuery({ to: day })} />
      </fieldset>
      <p class="library-screen__count" role="status">
        {searching && i18n.t('library.searching')}
        {!searching && !failed && places.length > 0 && i18n.t('voices.quotations', places.length)}
      </p>
      <SearchState searching={searching} progress={progress} failed={failed} />
      {places.length > 0 && <QuotationList {...{ places, terms, said, addressOf }} />}
      {places.length === 0 && !pending && !searching && !failed && (
        <p class="people-shelf__none">
          {i18n.t(words + outlet + speaker + from + to === '' ? 'library.noPeople' : 'library.quotations.nothingFound')}
        </p>
      )}
    </>
  );
}

function askQuotations(search: LibrarySearch, words: string): Promise<QuotationsAnswer> {
  return search.quotations(words);
}

type Filters = Pick<LibraryQuery, 'outlet' | 'from' | 'to'>;

/** Articles that quote somebody, in their latest version, latest news first. */
function quotedArticles(rows: readonly SavedArticleSummary[], filters: Filters): SavedArticleSummary[] {
  const latest = groupVersions(rows).flatMap(({ row }) => (row.quotations > 0 ? [row] : []));
  const times = new Map(latest.map((row) => [row, timeOf(row)]));
  const kept = [...filterArticles(latest, { ...EMPTY_QUERY, ...filters, state: 'any' })];
  return kept.sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
}

/** Where each quotation stands. @param found those that a search found; null for all. @param spoken the same by speaker. */
function placesIn(
  articles: readonly SavedArticleSummary[],
  found: QuotationsAnswer['found'],
  spoken: SpokenPlaces | null,
): QuotationPlace[] {
  const byArticle = found && new Map(found.map(({ articleId, places }) => [articleId, places]));
  return articles.flatMap((row) => {
    const places = byArticle ? (byArticle.get(row.id) ?? []) : Array.from({ length: row.quotations }, (_, i) => i);
    return places.flatMap((place) => (spoken && !spoken.get(row.id)?.has(place) ? [] : [{ row, place }]));
  });
}
