import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { ReaderHighlight } from './highlights/highlight';
import type { MadeDecision } from './people/person-decision';
import type { ArticleSaid } from './said';
import type { SavedArticleSummary } from './saved-article';

/** A higher number throws the read model away and builds it again from the store. */
const VERSION = 5;

/** Keys of `rows` and `said` are `newestFirstKey(id)`. */
interface ReadModelSchema extends DBSchema {
  rows: { key: string; value: SavedArticleSummary; indexes: { addressKey: string } };
  said: { key: string; value: ArticleSaid & { people: string[] }; indexes: { people: string } };
  highlights: { key: string; value: ReaderHighlight; indexes: { addressKey: string } };
  decisions: { key: string; value: MadeDecision };
  /** Which articles were taken up last with which change, those that are gone among them: what an index has to renew. */
  touched: { key: string; value: TouchedArticle; indexes: { change: number } };
  /** The search index as it was last stored. */
  index: { key: 'index'; value: StoredIndex };
  /** How far the store's changes have been taken up. */
  progress: { key: 'since'; value: number };
}

interface TouchedArticle {
  id: string;
  change: number;
}

/** See `search/stored-index.ts`. */
export interface StoredIndex {
  version: number;
  /** The last change that it knows. */
  since: number;
  /** Articles in it. */
  size: number;
  json: string;
}

export type ReadModelDatabase = IDBPDatabase<ReadModelSchema>;

/** @param onClosed told when the connection is gone; the next use has to open another. */
export function openReadModelDatabase(name: string, onClosed: () => void): Promise<ReadModelDatabase> {
  return openDB<ReadModelSchema>(name, VERSION, {
    upgrade(database) {
      for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
      database.createObjectStore('rows').createIndex('addressKey', 'addressKey');
      database.createObjectStore('said').createIndex('people', 'people', { multiEntry: true });
      database.createObjectStore('highlights', { keyPath: 'id' }).createIndex('addressKey', 'addressKey');
      database.createObjectStore('decisions', { keyPath: 'id' });
      database.createObjectStore('touched').createIndex('change', 'change');
      database.createObjectStore('index');
      database.createObjectStore('progress');
    },
    // Another page wants to rebuild or upgrade: make way.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase | null)?.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

export function deleteReadModelDatabase(name: string): Promise<void> {
  return deleteDB(name);
}
