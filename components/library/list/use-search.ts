import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import type { LibrarySearch, SearchProgress } from '../../../utils/library/search/library-search';
import type { SaidReader } from '../use-said';

/** What was found, best first; null while nothing is searched for. */
export interface SearchResult {
  ids: string[];
  /** The words that matched, folded. */
  terms: ReadonlySet<string>;
}

interface Asked<Answer> {
  /** What `ask` gave for the words, or for those typed just before; null until it first answers. */
  answered: { answer: Answer } | null;
  progress: SearchProgress;
  failed: boolean;
}

/** Milliseconds that the page draws first. */
const BEFORE_LOADING = 500;

/**
 * Asks the search with each change of words or rows, and again when more is indexed. A letter more keeps what was
 * found until the next answer. @param ask must stay the same function.
 */
export function useAsked<Answer>(
  search: LibrarySearch,
  ask: (search: LibrarySearch, words: string) => Promise<Answer>,
  { words, rows }: { words: string; rows: readonly SavedArticleSummary[] },
): Asked<Answer> {
  const [answered, setAnswered] = useState<{ answer: Answer } | null>(null);
  const [failed, setFailed] = useState(false);
  const [progress, setProgress] = useState(search.progress());
  useEffect(() => search.subscribe(() => setProgress(search.progress())), [search]);
  useEffect(() => {
    const timer = setTimeout(search.prepare, BEFORE_LOADING);
    return () => clearTimeout(timer);
  }, [search]);
  useEffect(() => {
    setFailed(false);
    if (words === '') {
      setAnswered(null);
      return undefined;
    }
    let current = true;
    ask(search, words).then(
      (answer) => current && setAnswered({ answer }),
      (error: unknown) => {
        console.error(error);
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [search, ask, words, rows, progress]);
  return { answered: words === '' ? null : answered, progress, failed: failed || progress.failed };
}

/** Found articles whose quotations are read before they are shown: rows that grow later would jump. */
const FIRST = 12;

interface ArticleSearch {
  rows: readonly SavedArticleSummary[];
  text: string;
  said: SaidReader;
}

/** Searches articles; `searching` until everything that is saved was looked at. */
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
  const { answered, progress, failed } = useAsked(search, ask, { words, rows });
  const searching = words !== '' && !failed && !(answered && progress.whole);
  const result = answered ? answered.answer : NOTHING_YET;
  return { result: words === '' ? null : result, searching, progress, failed };
}

const NOTHING_YET: SearchResult = { ids: [], terms: new Set() };
