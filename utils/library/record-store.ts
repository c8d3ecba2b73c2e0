import * as v from 'valibot';
import { hasStatus } from './has-status';

/** A record under its id. */
export interface Identified<Record> {
  id: string;
  record: Record;
}

/** Times that a change is tried again when another page changed the same record meanwhile. */
const TRIES = 10;

/** Small documents of one kind beside the articles: `<prefix><id>`, each checked when it is read. */
export class RecordStore<Record extends object> {
  readonly #database: () => PouchDB.Database<object>;
  readonly prefix: string;
  readonly #schema: v.GenericSchema<unknown, Record>;

  constructor(database: () => PouchDB.Database<object>, prefix: string, schema: v.GenericSchema<unknown, Record>) {
    this.#database = database;
    this.prefix = prefix;
    this.#schema = schema;
  }

  /** Writes new records; resolves after the commit. */
  async add(records: readonly Identified<Record>[]): Promise<void> {
    if (records.length === 0) return;
    const results = await this.#database().bulkDocs(
      records.map(({ id, record }) => ({ ...record, _id: this.prefix + id })),
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
        await this.#database().put({ ...stored, ...changed });
        return changed;
      } catch (error) {
        if (!hasStatus(error, 409) || attempt === TRIES) throw error;
      }
    }
  }

  /** All records in the order of their ids; damaged ones are passed over. */
  async all(): Promise<Identified<Record>[]> {
    const { rows } = await this.#database().allDocs({
      startkey: this.prefix,
      endkey: `${this.prefix}\uffff`,
      include_docs: true,
    });
    return rows.flatMap(({ id, doc }) => {
      const record = this.parse(doc);
      return record ? [{ id: id.slice(this.prefix.length), record }] : [];
    });
  }

  /** Those of the ids that are in use. */
  async known(ids: readonly string[]): Promise<Set<string>> {
    const { rows } = await this.#database().allDocs({ keys: ids.map((id) => this.prefix + id) });
    const found = rows.filter((row) => 'id' in row && !row.value.deleted).map((row) => row.key);
    return new Set(found.map((key) => key.slice(this.prefix.length)));
  }

  /** Deletes records for good. */
  async delete(ids: readonly string[]): Promise<void> {
    const { rows } = await this.#database().allDocs({ keys: ids.map((id) => this.prefix + id) });
    const gone = rows.flatMap((row) =>
      'id' in row && !row.value.deleted ? [{ _id: row.id, _rev: row.value.rev, _deleted: true }] : [],
    );
    if (gone.length > 0) await this.#database().bulkDocs(gone);
  }

  /** The record in a document from the database; undefined where it is none. */
  parse(document: unknown): Record | undefined {
    const parsed = v.safeParse(this.#schema, document);
    return parsed.success ? parsed.output : undefined;
  }

  async #find(id: string): Promise<PouchDB.Core.ExistingDocument<object> | undefined> {
    try {
      return await this.#database().get(this.prefix + id);
    } catch (error) {
      if (hasStatus(error, 404)) return undefined;
      throw error;
    }
  }
}
