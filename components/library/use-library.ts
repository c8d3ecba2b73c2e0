import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library';
import type { SavedArticleSummary } from '../../utils/library/saved-article';

/** Enough rows for the first screen; the others follow. */
const FIRST_ROWS = 40;

export type LibraryRows =
  | { state: 'opening'; done: number; of: number }
  | { state: 'failed' }
  /** `complete` is false while only the first screen's rows are here. */
  | { state: 'open'; rows: SavedArticleSummary[]; complete: boolean };

/** Changes that are taken in one by one; with more of them the list is read again. */
const FEW = 200;

/** The library's rows, kept up to date when this page, another one or the background changes something. */
export function useLibrary(library: Library): LibraryRows {
  const [shown, setShown] = useState<LibraryRows>({ state: 'opening', done: 0, of: 0 });
  useEffect(() => {
    let current = true;
    const show = (next: LibraryRows | ((before: LibraryRows) => LibraryRows)): void => {
      if (current) setShown(next);
    };
    const load = async (): Promise<void> => {
      const rows = await library.list({ onProgress: (done, of) => show(opening(done, of)) });
      show({ state: 'open', rows, complete: true });
    };
    const showLastKnown = async (): Promise<void> => {
      const rows = await library.lastKnown(FIRST_ROWS);
      if (rows.length > 0) show({ state: 'open', rows, complete: false });
    };
    const follow = async (ids: string[]): Promise<void> => {
      if (ids.length > FEW) return load();
      const changed = await library.listOf(ids);
      show((before) =>
        before.state === 'open' ? { ...before, rows: withChanges(before.rows, ids, changed) } : before,
      );
    };
    // One after the other, so that a slow answer never replaces a later one.
    let last = showLastKnown().then(load);
    const guard = (error: unknown): void => {
      console.error(error);
      show({ state: 'failed' });
    };
    last = last.catch(guard);
    const end = library.subscribe((ids) => {
      last = last.then(() => follow(ids)).catch(guard);
    });
    return () => {
      current = false;
      end();
    };
  }, [library]);
  return shown;
}

/** Rows with some of them renewed, newest first. @param changed what became of `ids`; the others are gone. */
function withChanges(
  rows: readonly SavedArticleSummary[],
  ids: readonly string[],
  changed: readonly SavedArticleSummary[],
): SavedArticleSummary[] {
  const touched = new Set(ids);
  const kept = rows.filter(({ id }) => !touched.has(id));
  // Ids sort by the time of saving.
  return [...kept, ...changed].sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** Rows that are there stay while the list catches up. */
function opening(done: number, of: number): (before: LibraryRows) => LibraryRows {
  return (before) => (before.state === 'open' ? before : { state: 'opening', done, of });
}
