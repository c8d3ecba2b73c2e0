import type { Library } from '../library';
import type { SearchBackend } from './search-backend';
import type { ArticlesAnswer, QuotationsAnswer } from './search-engine';

/** How far the index is; `done` of `of` articles that changed. */
export interface SearchProgress {
  /** Whether everything that is saved can be found. */
  whole: boolean;
  /** Whether the index could not be brought up to date; with the next change of the library it is tried again. */
  failed: boolean;
  done: number;
  of: number;
}

/** Searching the library. Answers come from what is indexed by then; who listens asks again when there is more. */
export interface LibrarySearch {
  /** Loads the index, so that the first search need not wait for it. */
  prepare(): void;
  articles(text: string): Promise<ArticlesAnswer>;
  quotations(text: string): Promise<QuotationsAnswer>;
  progress(): SearchProgress;
  /** Told when more is indexed: after the first articles, then each time there are twice as many, and at the end. */
  subscribe(listener: () => void): () => void;
  close(): Promise<void>;
}

/** Articles that are indexed when a search that waits is shown for the first time. */
const FIRST = 100;

export function librarySearch(library: Library, backend: SearchBackend): LibrarySearch {
  const listeners = new Set<() => void>();
  let progress: SearchProgress = { whole: false, failed: false, done: 0, of: 0 };
  /** Whether something changed that the index has not been told of. */
  let isStale = true;
  let running = false;
  let next = FIRST;
  const tell = (now: SearchProgress): void => {
    progress = now;
    for (const listener of listeners) listener();
  };
  const onProgress = (done: number, of: number): void => {
    progress = { ...progress, done, of };
    if (done < next) return;
    next = done * 2;
    tell(progress);
  };
  const update = async (): Promise<void> => {
    while (isStale) {
      isStale = false;
      next = FIRST;
      // Brings the read model up to date, which the index follows.
      await library.list({ limit: 1 });
      await backend.update(onProgress);
    }
  };
  const prepare = (): void => {
    if (running || !isStale || progress.failed) return;
    running = true;
    let failed = false;
    update()
      .catch((error: unknown) => {
        failed = true;
        isStale = true;
        console.error(error);
      })
      .finally(() => {
        running = false;
        tell({ ...progress, whole: !isStale, failed });
      });
  };
  const end = library.subscribe(() => {
    isStale = true;
    progress = { ...progress, whole: false, failed: false };
  });
  return {
    prepare,
    articles(text) {
      prepare();
      return backend.articles(text);
    },
    quotations(text) {
      prepare();
      return backend.quotations(text);
    },
    progress: () => progress,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      end();
      return backend.close();
    },
  };
}
