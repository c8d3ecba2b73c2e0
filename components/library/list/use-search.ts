import { useCallback } from 'preact/hooks';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import type { LibrarySearch } from '../../../utils/library/search/library-search';
import { useAsked } from '../use-asked';
import type { SaidReader } from '../use-said';

/** What was found, best first. */
export interface SearchResult {
  ids: string[];
  /** The words that matched, folded. */
  terms: ReadonlySet<string>;
}

/** Found articles whose quotations are read before they are shown: rows that grow later would jump. */
const FIRST = 12;

interface ArticleSearch {
  rows: readonly SavedArticleSummary[];
  text: string;
  said: SaidReader;
}

/** Searches articles; `result` is null while nothing is searched for. */
export function useSearch(search: LibrarySearch, { rows, text, said }: ArticleSearch) {
  const words = text.trim();
  const ask = useCallback(
    async (asked: LibrarySearch, wanted: string): Promise<SearchResult | null> => {
      const { ids, terms } = await asked.articles(wanted);
      await said.load(ids?.slice(0, FIRST) ?? []);
      return ids ? { ids, terms: new Set(terms) } : null;
    },
    [said],
  );
  const { answered, ...state } = useAsked(search, ask, { words, rows });
  const result = answered ? answered.answer : NOTHING_YET;
  return { result: words === '' ? null : result, ...state };
}

const NOTHING_YET: SearchResult = { ids: [], terms: new Set() };
