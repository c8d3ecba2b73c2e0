import { newestFirstKey } from '../article-id';
import type { ProgressListener } from '../read-model';
import { openReadModelDatabase, type ReadModelDatabase } from '../read-model-database';
import type { ArticleSaid } from '../said';
import type { SearchBackend } from './search-backend';
import { type Found, SearchIndex } from './search-index';
import { type FoundQuotations, searchQuotations } from './search-quotations';
import { type KnownIndex, readStoredIndex, storeIndex } from './stored-index';

/** Articles that a search found; `ids` is null while there is nothing to search for. */
export interface ArticlesAnswer {
  ids: string[] | null;
  /** The words that matched, folded. */
  terms: string[];
}

/** As `ArticlesAnswer`; articles in the order of saving, newest first. */
export interface QuotationsAnswer {
  found: FoundQuotations[] | null;
  terms: string[];
}

/** Articles indexed before a search that waits is answered. */
const CHUNK = 50;
/** Changes after which the index is stored again, and their share of a large library: it is written as a whole. */
const STORE_AFTER = 50;
const STORE_SHARE = 0.02;

/**
 * The search index beside the read model, in a worker or wherever there is none. It is stored, so that it need not be made
 * anew each time, and follows the changes that the read model has taken up since.
 */
export class SearchEngine implements SearchBackend {
  readonly #name: string;
  #opened: Promise<ReadModelDatabase> | undefined;
  #known: KnownIndex = { index: new SearchIndex(), since: 0 };
  #isLoaded = false;
  /** Changes that the stored index does not know. */
  #unstored = 0;
  #said: Map<string, ArticleSaid> | undefined;
  #updating: Promise<void> = Promise.resolve();

  /** @param name of the read model's database. */
  constructor(name: string) {
    this.#name = name;
  }

  /**
   * Brings the index to where the read model is; searches in between find what is indexed by then.
   * @param onProgress told how many of the articles that changed are indexed.
   */
  update(onProgress?: ProgressListener): Promise<void> {
    this.#updating = this.#updating.catch(() => undefined).then(() => this.#catchUp(onProgress));
    return this.#updating;
  }

  async articles(text: string): Promise<ArticlesAnswer> {
    const found = await this.#find((index) => index.find(text));
    return { ids: found?.ids ?? null, terms: found?.terms ?? [] };
  }

  async quotations(text: string): Promise<QuotationsAnswer> {
    const found = await this.#find((index) => index.findSpoken(text));
    if (!found) return { found: null, terms: [] };
    const said = await this.#allSaid();
    // Ids sort by time.
    const ids = found.ids.sort((a, b) => (a < b ? 1 : -1));
    return { found: searchQuotations({ ...found, ids }, said), terms: found.terms };
  }

  /** Stores the index if enough changed since. Takes about as long as loading it: when nobody is typing. */
  async store(): Promise<void> {
    if (this.#unstored <= Math.max(STORE_AFTER, this.#known.index.size * STORE_SHARE)) return;
    await storeIndex(await this.#database(), this.#known);
    this.#unstored = 0;
  }

  async close(): Promise<void> {
    await this.#updating.catch(() => undefined);
    (await this.#opened)?.close();
    this.#opened = undefined;
  }

  /** An index that was stored may be damaged in ways that only show when it is used: then it is made anew. */
  async #find(search: (index: SearchIndex) => Found | null): Promise<Found | null> {
    try {
      return search(this.#known.index);
    } catch (error) {
      console.error('the search index is damaged', error);
      await this.#forget();
      await this.update();
      return search(this.#known.index);
    }
  }

  async #catchUp(onProgress?: ProgressListener): Promise<void> {
    try {
      await this.#load();
      await this.#follow(onProgress);
    } catch {
      // Another page may have built the read model anew meanwhile: so is the index.
      await this.#forget();
      await this.#follow(onProgress);
    }
  }

  async #load(): Promise<void> {
    if (this.#isLoaded) return;
    this.#known = (await readStoredIndex(await this.#database())) ?? this.#known;
    this.#isLoaded = true;
  }

  async #follow(onProgress?: ProgressListener): Promise<void> {
    for (;;) {
      const { last, rows, touched } = await this.#changes();
      if (last < this.#known.since) throw new Error('the index belongs to another read model');
      if (touched.length === 0) {
        if (rows !== this.#known.index.size) throw new Error('the index does not have what the read model has');
        this.#known.since = last;
        return;
      }
      for (let start = 0; start < touched.length; start += CHUNK) {
        await this.#take(touched.slice(start, start + CHUNK));
        onProgress?.(Math.min(start + CHUNK, touched.length), touched.length);
        // A search that waits comes first.
        await new Promise((resolve) => setTimeout(resolve));
      }
      this.#unstored += touched.length;
      this.#known.since = last;
    }
  }

  /** How far the read model is, how many articles it has, and the ids of those that changed, newest first. */
  async #changes(): Promise<{ last: number; rows: number; touched: string[] }> {
    const transaction = (await this.#database()).transaction(['progress', 'rows', 'touched']);
    const [last = 0, rows, touched] = await Promise.all([
      transaction.objectStore('progress').get('since'),
      transaction.objectStore('rows').count(),
      transaction.objectStore('touched').index('change').getAll(IDBKeyRange.lowerBound(this.#known.since, true)),
    ]);
    return { last, rows, touched: touched.map(({ id }) => id).sort((a, b) => (a < b ? 1 : -1)) };
  }

  async #take(ids: readonly string[]): Promise<void> {
    const transaction = (await this.#database()).transaction(['rows', 'said']);
    const found = await Promise.all(
      ids.map(async (id) => {
        const key = newestFirstKey(id);
        return {
          id,
          row: await transaction.objectStore('rows').get(key),
          said: await transaction.objectStore('said').get(key),
        };
      }),
    );
    for (const { id, row, said } of found) {
      if (row) this.#known.index.put(row, said?.said ?? []);
      else this.#known.index.remove(id);
      if (said) this.#said?.set(id, said);
      else this.#said?.delete(id);
    }
  }

  /** Read with the first search in quotations, and followed from then on. */
  async #allSaid(): Promise<Map<string, ArticleSaid>> {
    this.#said ??= new Map((await (await this.#database()).getAll('said')).map((entry) => [entry.articleId, entry]));
    return this.#said;
  }

  #database(): Promise<ReadModelDatabase> {
    this.#opened ??= openReadModelDatabase(this.#name, () => {
      this.#opened = undefined;
    });
    return this.#opened;
  }

  async #forget(): Promise<void> {
    (await this.#opened?.catch(() => undefined))?.close();
    this.#opened = undefined;
    this.#said = undefined;
    this.#known = { index: new SearchIndex(), since: 0 };
    this.#isLoaded = true;
  }
}
