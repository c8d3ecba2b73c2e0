import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Library, openLibrary } from '../../../utils/library/library';
import { NodeFileReader } from './node-file-reader';

/** An empty database for each test; `open` may be called several times, as several pages do. */
export function useFreshLibrary(): { open(): Library; name(): string } {
  const opened: Library[] = [];
  let databases = 0;
  beforeEach(() => {
    // PouchDB asks the browser's name when it opens; Node 20 has no navigator.
    vi.stubGlobal('navigator', { userAgent: 'test' });
    vi.stubGlobal('FileReader', NodeFileReader);
    vi.stubGlobal('indexedDB', new IDBFactory());
    databases += 1;
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((library) => library.close()));
    vi.unstubAllGlobals();
  });
  const name = (): string => `library-${databases}`;
  return {
    name,
    open() {
      const library = openLibrary(name());
      opened.push(library);
      return library;
    },
  };
}
