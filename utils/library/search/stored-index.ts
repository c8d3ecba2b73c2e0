import type { ReadModelDatabase } from '../read-model-database';
import { SearchIndex } from './search-index';

/** Layout of what is indexed and how; one that was stored with another number is made anew. */
const INDEX_VERSION = 1;

/** An index, and the last change of the store that it knows. */
export interface KnownIndex {
  index: SearchIndex;
  since: number;
}

/** The index that was stored; undefined where there is none or where it is not what it should be. */
export async function readStoredIndex(database: ReadModelDatabase): Promise<KnownIndex | undefined> {
  try {
    const stored = await database.get('index', 'index');
    if (stored?.version !== INDEX_VERSION) return undefined;
    const index = new SearchIndex(stored.json);
    return index.size === stored.size ? { index, since: stored.since } : undefined;
  } catch (error) {
    console.error('the stored search index is damaged', error);
    return undefined;
  }
}

export async function storeIndex(database: ReadModelDatabase, { index, since }: KnownIndex): Promise<void> {
  await database.put('index', { version: INDEX_VERSION, since, size: index.size, json: index.toJSON() }, 'index');
}
