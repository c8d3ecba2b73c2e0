import { cleanup, render } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { LibraryScreen } from '../../../components/library/library-screen';
import { type Library, openLibrary } from '../../../utils/library/library';
import { readModelName } from '../../../utils/library/library-name';
import { type LibrarySearch, librarySearch } from '../../../utils/library/search/library-search';
import { SearchEngine } from '../../../utils/library/search/search-engine';

interface LibraryPage {
  readonly library: Library;
  /** Draws the page at its address. */
  show: () => void;
}

let databases = 0;

/** An empty library for each test, and the page that shows it. @param address of the page at first. */
export function useLibraryPage(address: string): LibraryPage {
  let library: Library;
  let search: LibrarySearch;
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    databases += 1;
    const name = `page-${databases}`;
    library = openLibrary(name);
    search = librarySearch(library, new SearchEngine(readModelName(name)));
    history.replaceState(null, '', address);
  });
  afterEach(async () => {
    cleanup();
    await search.close();
    await library.close();
    vi.unstubAllGlobals();
  });
  return {
    get library() {
      return library;
    },
    show: () => {
      render(
        <LibraryScreen
          library={library}
          search={search}
          readText={async () => null}
          addressOf={(id) => `/reader.html?saved=${id}`}
        />,
      );
    },
  };
}
