import idbAdapter from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import * as v from 'valibot';
import type { BackupEntry } from './backup/backup-entry';
import { type ArticleDocument, articleDocumentSchema, type ContentDocument, contentDocumentSchema } from './documents';
import { hasStatus } from './has-status';
import { type HighlightDocument, highlightSchema } from './highlights/highlight';
import { isOld, migrate, SCHEMA_VERSION } from './migrations';
import { type PersonDecisionDocument, personDecisionSchema } from './people/person-decision';
import { pictureSchema, thumbnailSchema } from './pictures/picture-record';
import { RecordStore } from './record-store';
import { renewLog } from './renew-log';

PouchDB.plugin(idbAdapter);

type StoredDocument = ArticleDocument | ContentDocument;

/** Both documents of an article. */
export interface StoredArticle {
  article: ArticleDocument;
  content: ContentDocument;
}

/** A stretch of the store's history. */
export interface ChangeBatch {
  /** The articles that changed, in order; null for one that is gone or unreadable. */
  changes: { id: string; document: ArticleDocument | null }[];
  highlights: { id: string; document: HighlightDocument | null }[];
  decisions: { id: string; document: PersonDecisionDocument | null }[];
  /** Where the next batch goes on. */
  last: number;
  atEnd: boolean;
}

/** Times that a change is tried again when another page changed the same article meanwhile. */
const TRIES = 10;
/** Never PouchDB's `indexeddb` adapter: it lost writes when two extension pages were open. */
const OPTIONS = { adapter: 'idb', auto_compaction: true, revs_limit: 50 };
const ARTICLE_PREFIX = 'a:';
const CONTENT_PREFIX = 'c:';
/** Articles read at a time. */
const BATCH = 100;
/** The note on how far the migrations have come. */
const LAYOUT = 'layout';

/** The documents on disk, the one truth. Everything else about the library can be rebuilt from here. */
export class ArticleStore {
  readonly #name: string;
  #opened: Promise<PouchDB.Database<StoredDocument>> | undefined;
  readonly #connection = {
    read: (): Promise<PouchDB.Database<object>> => this.#database,
    write: <Result>(act: (database: PouchDB.Database<object>) => Promise<Result>) => this.#write(act),
  };
  /** What the reader marked in articles. */
  readonly highlights = new RecordStore(this.#connection, 'h:', highlightSchema);
  readonly pictures = new RecordStore(this.#connection, 'i:', pictureSchema, 'data');
  readonly thumbnails = new RecordStore(this.#connection, 't:', thumbnailSchema);
  /** What the reader decided about people. */
  readonly decisions = new RecordStore(this.#connection, 'p:', personDecisionSchema);

  /** Documents of this database alone: they are in no list and are never replicated. */
  readonly #notes = new RecordStore(this.#connection, '_local/', v.object({ schema: v.number() }));

  /** @param name of the database, which is opened with the first use. */
  constructor(name: string) {
    this.#name = name;
  }

  get #database(): Promise<PouchDB.Database<StoredDocument>> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** What could not be opened (a full disk) answers everything with that error: the next use opens it anew. */
  #open(): Promise<PouchDB.Database<StoredDocument>> {
    // PouchDB writes when it opens.
    const opened = renewLog().then(() => new PouchDB<StoredDocument>(this.#name, OPTIONS));
    opened
      .then((database) => database.info())
      .catch(() => {
        if (this.#opened === opened) this.#opened = undefined;
      });
    return opened;
  }

  /**
   * A write; the use after one that failed gets a fresh connection: PouchDB closes its own for good with the first transaction
   * that is aborted (a full disk), and every later use would fail as well.
   */
  async #write<Result>(act: (database: PouchDB.Database<StoredDocument>) => Promise<Result>): Promise<Result> {
    try {
      return await act(await this.#database);
    } catch (error) {
      if (!hasStatus(error, 409)) this.#opened = undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    await (await this.#opened)?.close();
    this.#opened = undefined;
  }

  /** Writes new articles in one transaction: there is never half an article. */
  async add(articles: { id: string; documents: StoredArticle }[]): Promise<void> {
    const documents = articles.flatMap(({ id, documents: { article, content } }) => [
      { ...content, _id: contentKey(id) },
      { ...article, _id: articleKey(id) },
    ]);
    await this.#write(async (database) => {
      for (const result of await database.bulkDocs(documents)) {
        if ('error' in result) throw new Error(`not saved: ${result.message}`);
      }
    });
  }

  /** Undefined where there is none and where a document is damaged. */
  async get(id: string): Promise<StoredArticle | undefined> {
    const [article, content] = await Promise.all([this.#find(articleKey(id)), this.#find(contentKey(id))]);
    const head = parseArticle(article);
    const body = v.safeParse(contentDocumentSchema, content);
    return head && body.success ? { article: head, content: body.output } : undefined;
  }

  /** Every article that is not removed, oldest first, in batches: there may be more than fit into memory. */
  async *all(): AsyncGenerator<{ id: string; documents: StoredArticle }> {
    for await (const rows of this.#batches(ARTICLE_PREFIX)) {
      for (const { id: key } of rows) {
        const id = key.slice(ARTICLE_PREFIX.length);
        const documents = await this.get(id);
        if (documents && !documents.article.removed.value) yield { id, documents };
      }
    }
  }

  /** The running texts of all articles, in batches; those of removed articles among them. */
  async *texts(): AsyncGenerator<{ id: string; text: string }> {
    for await (const rows of this.#batches(CONTENT_PREFIX, { include_docs: true })) {
      for (const { id, doc } of rows) {
        if (doc && 'content' in doc && typeof doc.content?.text === 'string')
          yield { id: id.slice(CONTENT_PREFIX.length), text: doc.content.text };
      }
    }
  }

  /** Everything that a backup holds, articles first. */
  async *everything(): AsyncGenerator<BackupEntry> {
    for await (const article of this.all()) yield { kind: 'article', ...article };
    for (const id of await this.pictures.ids()) {
      const record = await this.pictures.get(id);
      if (record) yield { kind: 'picture', id, record };
    }
    for (const id of await this.thumbnails.ids()) {
      const record = await this.thumbnails.get(id);
      if (record) yield { kind: 'thumbnail', id, record };
    }
    for (const highlight of await this.highlights.all()) {
      if (!highlight.record.removed.value) yield { kind: 'highlight', ...highlight };
    }
    for (const decision of await this.decisions.all()) yield { kind: 'decision', ...decision };
  }

  /** Those of the ids that are in use, removed articles among them. */
  async known(ids: readonly string[]): Promise<Set<string>> {
    const { rows } = await (await this.#database).allDocs({ keys: ids.map(articleKey) });
    const found = rows.filter((row) => 'id' in row && !row.value.deleted).map((row) => row.key);
    return new Set(found.map((key) => key.slice(ARTICLE_PREFIX.length)));
  }

  /** Changes an article document, again from the start when another page was quicker. @returns whether it was there. */
  async edit(id: string, change: (document: ArticleDocument) => ArticleDocument): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      const stored = await this.#find(articleKey(id));
      const parsed = parseArticle(stored);
      if (!stored || !parsed) return false;
      try {
        // Fields that a later version of Kutip added stay as they are.
        const changed = { ...stored, ...change(parsed) };
        await this.#write((database) => database.put(changed));
        return true;
      } catch (error) {
        if (!hasStatus(error, 409) || attempt === TRIES) throw error;
      }
    }
  }

  /**
   * Deletes for good what was removed before `time` (milliseconds since 1970). @param removed ids to look at.
   * @returns the ids of those that are gone.
   */
  async purgeRemoved(time: number, removed: readonly string[]): Promise<string[]> {
    const purged: string[] = [];
    for (const id of await this.known(removed)) {
      const stored = await this.#find(articleKey(id));
      const mark = parseArticle(stored)?.removed;
      if (!stored || !mark?.value || mark.at > time) continue;
      const content = await this.#find(contentKey(id));
      const gone = [stored, ...(content ? [content] : [])].map((document) => ({ ...document, _deleted: true }));
      await this.#write((database) => database.bulkDocs(gone));
      await this.pictures.delete(await this.pictures.ids(`${id}-`));
      await this.thumbnails.delete([id]);
      purged.push(id);
    }
    return purged;
  }

  /**
   * Writes documents of older layouts anew, in batches: a stop in the middle loses nothing, they are read the same. Once
   * for each layout: to look through ten thousand articles takes seconds. @returns how many were written.
   */
  async migrate(): Promise<number> {
    if ((await this.#notes.get(LAYOUT))?.schema === SCHEMA_VERSION) return 0;
    const written = await this.#migrateAll();
    await this.#notes.put(LAYOUT, { schema: SCHEMA_VERSION });
    return written;
  }

  async #migrateAll(): Promise<number> {
    let written = 0;
    for await (const rows of this.#batches(ARTICLE_PREFIX, { include_docs: true })) {
      const old = rows.flatMap(({ doc }) => {
        const article = isOld(doc) ? parseArticle(doc) : undefined;
        return doc && article ? [{ ...article, _id: doc._id, _rev: doc._rev }] : [];
      });
      // One that another page changes meanwhile is left to that page, which writes it anew too.
      if (old.length > 0) await this.#write((database) => database.bulkDocs(old));
      written += old.length;
    }
    return written;
  }

  /** The documents of a kind by their ids, in batches: there may be more than fit into memory. */
  async *#batches(prefix: string, options: { include_docs?: boolean } = {}) {
    for (let startkey = prefix; ; ) {
      const range = { ...options, startkey, endkey: `${prefix}\uffff`, limit: BATCH };
      const { rows } = await (await this.#database).allDocs(range);
      yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return;
      startkey = `${last.id}\u0000`;
    }
  }

  /** Another one when the browser has made the database anew. */
  async identity(): Promise<string> {
    return (await this.#database).id();
  }

  /** Number of the newest change. */
  async lastChange(): Promise<number> {
    return Number((await (await this.#database).info()).update_seq);
  }

  async changesAfter(since: number, limit: number): Promise<ChangeBatch> {
    const { results, last_seq } = await (await this.#database).changes({ since, limit, include_docs: true });
    const of = <Document>(prefix: string, parse: (document: unknown) => Document | undefined) =>
      results
        .filter(({ id }) => id.startsWith(prefix))
        .map(({ id, doc, deleted }) => ({
          id: id.slice(prefix.length),
          document: (deleted ? undefined : parse(doc)) ?? null,
        }));
    return {
      changes: of(ARTICLE_PREFIX, parseArticle),
      highlights: of(this.highlights.prefix, (document) => this.highlights.parse(document)),
      decisions: of(this.decisions.prefix, (document) => this.decisions.parse(document)),
      last: Number(last_seq),
      atEnd: results.length < limit,
    };
  }

  async #find(key: string): Promise<PouchDB.Core.ExistingDocument<StoredDocument> | undefined> {
    try {
      return await (await this.#database).get(key);
    } catch (error) {
      if (hasStatus(error, 404)) return undefined;
      throw error;
    }
  }
}

function articleKey(id: string): string {
  return ARTICLE_PREFIX + id;
}

function contentKey(id: string): string {
  return `c:${id}`;
}

function parseArticle(document: unknown): ArticleDocument | undefined {
  const parsed = v.safeParse(articleDocumentSchema, migrate(document));
  return parsed.success ? parsed.output : undefined;
}
