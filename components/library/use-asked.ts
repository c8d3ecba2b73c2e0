import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { SavedArticleSummary } from '../../utils/library/saved-article';
import type { LibrarySearch, SearchProgress } from '../../utils/library/search/library-search';

interface Asked<Answer> {
  /** What `ask` gave for the words, or for those typed just before; null until it first answers. */
  answered: { answer: Answer } | null;
  /** Until everything that is saved was looked at. */
  searching: boolean;
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
  // Not after the next frame: until the answer is there, that frame shows nothing new.
  useLayoutEffect(() => {
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
  const hasFailed = failed || progress.failed;
  return {
    answered: words === '' ? null : answered,
    searching: words !== '' && !hasFailed && !(answered && progress.whole),
    progress,
    failed: hasFailed,
  };
}
