import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { ReaderHighlight } from './highlights/highlight';
import type { MadeDecision } from './people/person-decision';
import type { ArticleSaid } from './said';
import type { SavedArticleSummary } from './saved-article';

/** A higher number throws the read model away and builds it again from the store. */
const VERSION = 4;

/** Keys of `rows` and `said` are `newestFirstKey(id)`. */
interface ReadModelSchema extends DBSchema {
  rows: { key: string; value: SavedArticleSummary };
  said: { key: string; value: ArticleSaid & { people: string[] }; indexes: { people: string } };
  highlights: { key: string; value: ReaderHighlight; indexes: { addressKey: string } };
  decisions: { key: string; value: MadeDecision };
  /** How far the store's changes have been taken up. */
  progress: { key: 'since'; value: number };
}

export type ReadModelDatabase = IDBPDatabase<ReadModelSchema>;

export function openReadModelDatabase(name: string): Promise<ReadModelDatabase> {
  return openDB<ReadModelSchema>(name, VERSION, {
    upgrade(database) {
      for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
      database.createObjectStore('rows');
      database.createObjectStore('said').createIndex('people', 'people', { multiEntry: true });
      database.createObjectStore('highlights', { keyPath: 'id' }).createIndex('addressKey', 'addressKey');
      database.createObjectStore('decisions', { keyPath: 'id' });
      database.createObjectStore('progress');
    },
    // Another page wants to rebuild or upgrade: make way, the next use opens it again.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  });
}

export function deleteReadModelDatabase(name: string): Promise<void> {
  return deleteDB(name);
}
