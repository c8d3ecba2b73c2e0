import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library';
import type { SavedArticleSummary } from '../../utils/library/saved-article';

/** Enough rows for the first screen; the others follow. */
const FIRST_ROWS = 40;

export type LibraryRows =
  | { state: 'opening'; done: number; of: number }
  | { state: 'failed' }
  | { state: 'open'; rows: SavedArticleSummary[] };

/** The library's rows, kept up to date when this page, another one or the background changes something. */
export function useLibrary(library: Library): LibraryRows {
  const [shown, setShown] = useState<LibraryRows>({ state: 'opening', done: 0, of: 0 });
  const load = useCallback(
    async (limit?: number) => {
      try {
        const onProgress = (done: number, of: number) => setShown(opening(done, of));
        const rows = await library.list({ ...(limit === undefined ? {} : { limit }), onProgress });
        setShown({ state: 'open', rows });
      } catch (error) {
        console.error(error);
        setShown({ state: 'failed' });
      }
    },
    [library],
  );
  useEffect(() => {
    void load(FIRST_ROWS).then(() => load());
    return library.subscribe(() => void load());
  }, [library, load]);
  return shown;
}

/** Rows that are there stay while the list catches up. */
function opening(done: number, of: number): (before: LibraryRows) => LibraryRows {
  return (before) => (before.state === 'open' ? before : { state: 'opening', done, of });
}
