import { newestFirstKey } from './article-id';
import type { ArticleStore, ChangeBatch } from './article-store';
import { type ReaderHighlight, toHighlight } from './highlights/highlight';
import type { MadeDecision } from './people/person-decision';
import { deleteReadModelDatabase, openReadModelDatabase, type ReadModelDatabase } from './read-model-database';
import type { ArticleSaid } from './said';
import type { SavedArticleSummary } from './saved-article';
import { toSaid } from './to-said';
import { toSummary } from './to-summary';

/** Changes taken up in one transaction. */
const BATCH = 400;

/** Told while many changes are taken up: how many of how many. */
export type ProgressListener = (done: number, of: number) => void;

/**
 * The library's rows and quotations in a form that lists quickly, derived from the store's changes. It brings itself
 * up to date before each answer, and builds itself anew when it is damaged or belongs to another store.
 */
export class ReadModel {
  readonly #name: string;
  readonly #store: ArticleStore;
  #opened: Promise<ReadModelDatabase> | undefined;
  #refreshing: Promise<void> = Promise.resolve();
  /** Changes that were told of, and how many of them had been when it was last brought up to date. */
  #told = 0;
  #taken = -1;

  constructor(name: string, store: ArticleStore) {
    this.#name = name;
    this.#store = store;
  }

  /** To be told of each change of the store, whoever made it. */
  changed(): void {
    this.#told += 1;
  }

  /** Newest first. @param limit at most so many rows. */
  summaries(limit?: number, onProgress?: ProgressListener): Promise<SavedArticleSummary[]> {
    return this.#read(
      async (database) => {
        const rows = await database.getAll('rows', undefined, limit);
        if (!rows.every(isSummary)) throw new Error('a row of the read model is damaged');
        return rows;
      },
      { onProgress },
    );
  }

  /** The newest rows as they were when the list was last used: at once, without asking the store. Empty when damaged. */
  async lastKnown(limit: number): Promise<SavedArticleSummary[]> {
    try {
      const rows = await (await this.#database()).getAll('rows', undefined, limit);
      return rows.every(isSummary) ? rows : [];
    } catch {
      return [];
    }
  }

  /** The rows of some articles; those that are gone are left out. */
  summariesOf(ids: readonly string[]): Promise<SavedArticleSummary[]> {
    return this.#read(async (database) => {
      const { store } = database.transaction('rows');
      const rows = await Promise.all(ids.map((id) => store.get(newestFirstKey(id))));
      return rows.filter((row) => row !== undefined);
    });
  }

  /** All versions of an article that are saved, newest first. */
  versionsOf(addressKey: string): Promise<SavedArticleSummary[]> {
    return this.#read((database) => database.getAllFromIndex('rows', 'addressKey', addressKey));
  }

  /** As `versionsOf`, for somebody who cannot wait: undefined where the read model has to be built first. */
  async versionsAtOnce(addressKey: string): Promise<SavedArticleSummary[] | undefined> {
    const since = (await (await this.#database()).get('progress', 'since')) ?? 0;
    const behind = (await this.#store.lastChange()) - since;
    return behind >= 0 && behind <= BATCH ? this.versionsOf(addressKey) : undefined;
  }

  /** Ids of articles that were removed; those that are gone for good may be among them. */
  removed(): Promise<string[]> {
    return this.#read(async (database) => {
      const transaction = database.transaction(['rows', 'touched']);
      const [rows, touched] = await Promise.all([
        transaction.objectStore('rows').getAllKeys(),
        transaction.objectStore('touched').getAllKeys(),
      ]);
      const here = new Set(rows);
      const gone = touched.filter((key) => !here.has(key));
      const entries = await Promise.all(gone.map((key) => transaction.objectStore('touched').get(key)));
      return entries.flatMap((entry) => (entry ? [entry.id] : []));
    });
  }

  /**
   * What some articles quote; those that are gone are left out. Asked with each letter of a search, so the store is asked
   * for changes only where one was told.
   */
  saidIn(ids: readonly string[]): Promise<ArticleSaid[]> {
    return this.#read(
      async (database) => {
        const { store } = database.transaction('said');
        const found = await Promise.all(ids.map((id) => store.get(newestFirstKey(id))));
        return found.filter((entry) => entry !== undefined);
      },
      { ifToldOnly: true },
    );
  }

  /** What every article quotes, newest article first. */
  said(): Promise<ArticleSaid[]> {
    return this.#read((database) => database.getAll('said'));
  }

  /** The articles that quote a person, newest first. @param key see `personKey`. */
  saidBy(key: string): Promise<ArticleSaid[]> {
    return this.#read((database) => database.getAllFromIndex('said', 'people', key));
  }

  /** What is marked in all versions of an article, in the order of making. */
  highlightsOf(addressKey: string): Promise<ReaderHighlight[]> {
    return this.#read((database) => database.getAllFromIndex('highlights', 'addressKey', addressKey));
  }

  /** Everything that is marked, in the order of making. */
  highlights(): Promise<ReaderHighlight[]> {
    return this.#read((database) => database.getAll('highlights'));
  }

  /** What was decided about people, in the order of deciding. */
  decisions(): Promise<MadeDecision[]> {
    return this.#read((database) => database.getAll('decisions'));
  }

  async close(): Promise<void> {
    await this.#refreshing.catch(() => undefined);
    (await this.#opened)?.close();
    this.#opened = undefined;
  }

  async #read<Answer>(
    query: (database: ReadModelDatabase) => Promise<Answer>,
    { onProgress, ifToldOnly = false }: { onProgress?: ProgressListener | undefined; ifToldOnly?: boolean } = {},
  ): Promise<Answer> {
    const answer = async (): Promise<Answer> => {
      if (!ifToldOnly || this.#taken !== this.#told) await this.#refresh(onProgress);
      return query(await this.#database());
    };
    try {
      return await answer().catch(async (error) => {
        // What the store cannot give now is in no newer read model either.
        if (error instanceof StoreFailure) throw error;
        await this.#reset();
        return answer();
      });
    } catch (error) {
      throw error instanceof StoreFailure ? error.cause : error;
    }
  }

  #database(): Promise<ReadModelDatabase> {
    this.#opened ??= openReadModelDatabase(this.#name, () => {
      this.#opened = undefined;
      // Another page makes it anew.
      this.#taken = -1;
    });
    return this.#opened;
  }

  async #reset(): Promise<void> {
    (await this.#opened?.catch(() => undefined))?.close();
    this.#opened = undefined;
    this.#taken = -1;
    await deleteReadModelDatabase(this.#name);
  }

  /** One after the other, so that a change made before a call is always in its answer. */
  #refresh(onProgress?: ProgressListener): Promise<void> {
    this.#refreshing = this.#refreshing.catch(() => undefined).then(() => this.#catchUp(onProgress));
    return this.#refreshing;
  }

  async #catchUp(onProgress?: ProgressListener): Promise<void> {
    const database = await this.#database();
    // What is told from here on may not be in what is read below.
    const told = this.#told;
    const end = await orFailure(this.#store.lastChange());
    for (let atEnd = false; !atEnd; ) {
      const since = (await database.get('progress', 'since')) ?? 0;
      if (since === end) break;
      if (since > end) throw new Error('the read model belongs to another store');
      const batch = await orFailure(this.#store.changesAfter(since, BATCH));
      await applyBatch(database, since, batch);
      atEnd = batch.atEnd;
      onProgress?.(Math.min(batch.last, end), end);
    }
    this.#taken = told;
  }
}

/** The store, and not what is derived from it, has failed; `cause` is why. */
class StoreFailure extends Error {}

async function orFailure<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (cause) {
    throw new StoreFailure('the store has failed', { cause });
  }
}

/** Rows and progress go together, so that a stop in the middle leaves nothing half done. */
async function applyBatch(database: ReadModelDatabase, since: number, batch: ChangeBatch): Promise<void> {
  const transaction = database.transaction(
    ['rows', 'said', 'touched', 'highlights', 'decisions', 'progress'],
    'readwrite',
  );
  const [rows, said, touched, highlights, decisions, progress] = [
    transaction.objectStore('rows'),
    transaction.objectStore('said'),
    transaction.objectStore('touched'),
    transaction.objectStore('highlights'),
    transaction.objectStore('decisions'),
    transaction.objectStore('progress'),
  ];
  // Another page took up the same changes meanwhile.
  if (((await progress.get('since')) ?? 0) !== since) return;
  for (const { id, document } of batch.changes) {
    const key = newestFirstKey(id);
    void touched.put({ id, change: batch.last }, key);
    if (!document || document.removed.value) {
      void rows.delete(key);
      void said.delete(key);
    } else {
      const quoted = toSaid(document);
      const people = [...new Set(quoted.flatMap(({ speaker }) => (speaker ? [speaker.key] : [])))];
      void rows.put(toSummary(id, document), key);
      void said.put({ articleId: id, said: quoted, people }, key);
    }
  }
  for (const { id, document } of batch.highlights) {
    void (document && !document.removed.value ? highlights.put(toHighlight(id, document)) : highlights.delete(id));
  }
  for (const { id, document } of batch.decisions) {
    void (document ? decisions.put({ id, decision: document.decision }) : decisions.delete(id));
  }
  void progress.put(batch.last, 'since');
  await transaction.done;
}

function isSummary(row: unknown): row is SavedArticleSummary {
  return (
    typeof row === 'object' &&
    row !== null &&
    ['id', 'url', 'title', 'addressKey', 'language'].every((field) => typeof Reflect.get(row, field) === 'string') &&
    Number.isFinite(Reflect.get(row, 'savedAt')) &&
    Array.isArray(Reflect.get(row, 'speakers'))
  );
}
