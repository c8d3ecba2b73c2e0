import * as v from 'valibot';
import { hasStatus } from './has-status';

/** A record under its id. */
export interface Identified<Record> {
  id: string;
  record: Record;
}

/** The database that records are in. */
export interface StoreConnection {
  read(): Promise<PouchDB.Database<object>>;
  /** The use after a write that failed gets a fresh connection. */
  write<Result>(act: (database: PouchDB.Database<object>) => Promise<Result>): Promise<Result>;
}

/** Times that a change is tried again when another page changed the same record meanwhile. */
const TRIES = 10;

/** Small documents of one kind beside the articles: `<prefix><id>`, each checked when it is read. */
export class RecordStore<Record extends object> {
  readonly #connection: StoreConnection;
  readonly prefix: string;
  readonly #schema: v.GenericSchema<unknown, Record>;
  readonly #attached: string | undefined;

  /**
   * @param attached name of a field in base64 that is kept as an attachment: it may be large, and is left out when the
   * store's changes are read.
   */
  constructor(
    connection: StoreConnection,
    prefix: string,
    schema: v.GenericSchema<unknown, Record>,
    attached?: string,
  ) {
    this.#connection = connection;
    this.prefix = prefix;
    this.#schema = schema;
    this.#attached = attached;
  }

  /** Writes new records; resolves after the commit. */
  async add(records: readonly Identified<Record>[]): Promise<void> {
    if (records.length === 0) return;
    const results = await this.#connection.write((database) =>
      database.bulkDocs(records.map(({ id, record }) => ({ ...this.#toDocument(record), _id: this.prefix + id }))),
    );
    for (const result of results) if ('error' in result) throw new Error(`not saved: ${result.message}`);
  }

  /** Changes a record, again from the start when another page was quicker. @returns it, or undefined for none. */
  async edit(id: string, change: (record: Record) => Record): Promise<Record | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      const stored = await this.#find(id);
      const record = this.parse(stored);
      if (!stored || !record) return undefined;
      const changed = change(record);
      try {
        // Fields that a later version of Kutip added stay as they are.
        await this.#connection.write((database) => database.put({ ...stored, ...changed }));
        return changed;
      } catch (error) {
        if (!hasStatus(error, 409) || attempt === TRIES) throw error;
      }
    }
  }

  /** Writes a record, in the place of the one that is there. */
  async put(id: string, record: Record): Promise<void> {
    const before = await this.#find(id);
    const document = { ...this.#toDocument(record), _id: this.prefix + id, ...(before && { _rev: before._rev }) };
    await this.#connection.write((database) => database.put(document));
  }

  /** Undefined where there is none and where it is damaged. */
  async get(id: string): Promise<Record | undefined> {
    return this.parse(await this.#find(id));
  }

  /** All records in the order of their ids; damaged ones are passed over. @param start of their ids. */
  async all(start = ''): Promise<Identified<Record>[]> {
    const { rows } = await (await this.#connection.read()).allDocs({
      startkey: this.prefix + start,
      endkey: `${this.prefix}${start}\uffff`,
      include_docs: true,
      attachments: this.#attached !== undefined,
    });
    return rows.flatMap(({ id, doc }) => {
      const record = this.parse(doc);
      return record ? [{ id: id.slice(this.prefix.length), record }] : [];
    });
  }

  /** Ids in use, in order. @param start of them. */
  async ids(start = ''): Promise<string[]> {
    const { rows } = await (await this.#connection.read()).allDocs({
      startkey: this.prefix + start,
      endkey: `${this.prefix}${start}\uffff`,
    });
    return rows.map(({ id }) => id.slice(this.prefix.length));
  }

  /** Those of the ids that are in use. */
  async known(ids: readonly string[]): Promise<Set<string>> {
    const { rows } = await (await this.#connection.read()).allDocs({ keys: ids.map((id) => this.prefix + id) });
    const found = rows.filter((row) => 'id' in row && !row.value.deleted).map((row) => row.key);
    return new Set(found.map((key) => key.slice(this.prefix.length)));
  }

  /** Deletes records for good. */
  async delete(ids: readonly string[]): Promise<void> {
    const { rows } = await (await this.#connection.read()).allDocs({ keys: ids.map((id) => this.prefix + id) });
    const gone = rows.flatMap((row) =>
      'id' in row && !row.value.deleted ? [{ _id: row.id, _rev: row.value.rev, _deleted: true }] : [],
    );
    if (gone.length > 0) await this.#connection.write((database) => database.bulkDocs(gone));
  }

  /** The record in a document from the database; undefined where it is none. */
  parse(document: unknown): Record | undefined {
    const parsed = v.safeParse(this.#schema, this.#withAttached(document));
    return parsed.success ? parsed.output : undefined;
  }

  #toDocument(record: Record): object {
    if (this.#attached === undefined) return record;
    const { [this.#attached]: data, ...rest } = Object.fromEntries(Object.entries(record));
    return { ...rest, _attachments: { [this.#attached]: { content_type: 'application/octet-stream', data } } };
  }

  #withAttached(document: unknown): unknown {
    if (this.#attached === undefined || typeof document !== 'object' || document === null) return document;
    const attachments: unknown = Reflect.get(document, '_attachments');
    const entry: unknown = typeof attachments === 'object' && attachments && Reflect.get(attachments, this.#attached);
    return { ...document, [this.#attached]: typeof entry === 'object' && entry && Reflect.get(entry, 'data') };
  }

  async #find(id: string): Promise<PouchDB.Core.ExistingDocument<object> | undefined> {
    try {
      return await (await this.#connection.read()).get(this.prefix + id, { attachments: this.#attached !== undefined });
    } catch (error) {
      if (hasStatus(error, 404)) return undefined;
      throw error;
    }
  }
}
