import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import idbAdapter from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import { describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../utils/library/library';
import { MIGRATIONS, SCHEMA_VERSION } from '../../../utils/library/migrations';
import { sampleArticle } from '../sample-article';
import { useFreshLibrary } from './fresh-library';

PouchDB.plugin(idbAdapter);

const library = useFreshLibrary();

interface Dump {
  version: number;
  docs: { _id: string; schema: number }[];
}

/** What a library of a past layout had in its database. */
function dumpOf(version: number): Dump {
  return JSON.parse(readFileSync(path.join('tests/utils/library/dumps', `version-${version}.json`), 'utf8'));
}

async function onDisk<Answer>(
  act: (database: PouchDB.Database<{ schema: number }>) => Promise<Answer>,
): Promise<Answer> {
  const database = new PouchDB<{ schema: number }>(library.name(), { adapter: 'idb' });
  try {
    return await act(database);
  } finally {
    await database.close();
  }
}

/** The layouts that articles have on the disk. In one process all pages share a connection: the store's is closed first. */
async function layouts(store: Library): Promise<number[]> {
  await store.close();
  const { rows } = await onDisk((database) =>
    database.allDocs({ startkey: 'a:', endkey: 'a:\uffff', include_docs: true }),
  );
  return rows.map(({ doc }) => doc?.schema ?? 0);
}

const KEYS = ['kabar.example/daerah/taman-2?id=7', 'kabar.example/daerah/taman-1', 'kabar.example/daerah/taman-0'];

describe.each(MIGRATIONS.map(({ to }) => to - 1))('a library of layout %i', (version) => {
  const fill = () => onDisk((database) => database.bulkDocs(dumpOf(version).docs));

  it('has a dump of that layout', () => {
    expect(dumpOf(version).version).toBe(version);
    const articles = dumpOf(version).docs.filter(({ _id }) => _id.startsWith('a:'));
    expect(articles.map(({ schema }) => schema)).toEqual(articles.map(() => version));
  });

  it('is read whole before anything is written anew', async () => {
    await fill();
    const store = library.open();
    const rows = await store.list();
    expect(rows.map(({ addressKey }) => addressKey)).toEqual(KEYS);
    expect((await store.get(rows[2]?.id ?? ''))?.article.content).toEqual(sampleArticle().content);
    expect(await layouts(store)).toEqual([version, version, version]);
  });

  it('is written anew once, and changes made before stay', async () => {
    await fill();
    const store = library.open();
    const [first] = await store.list();
    await store.mark([first?.id ?? ''], { addTags: ['baru'], read: true });
    expect(await store.migrate()).toBe(2);
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await store.migrate()).toBe(0);
    expect(read).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect((await store.list())[0]).toMatchObject({ tags: ['kota', 'baru'], read: true, addressKey: KEYS[0] });
    expect(await layouts(store)).toEqual([SCHEMA_VERSION, SCHEMA_VERSION, SCHEMA_VERSION]);
  });

  it.each([1, 2, 3, 4, 6])('loses nothing when it is stopped at write %i', async (nth) => {
    await fill();
    const stopped = library.open();
    await stopped.list();
    let writes = 0;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
      writes += 1;
      const request = put.apply(this, values);
      if (writes === nth) this.transaction.abort();
      return request;
    });
    // The page is gone: nobody waits for the answer.
    void stopped.migrate().catch(() => undefined);
    await vi.waitFor(() => expect(writes).toBeGreaterThanOrEqual(nth));
    vi.restoreAllMocks();
    const store = library.open();
    expect((await store.list()).map(({ addressKey }) => addressKey)).toEqual(KEYS);
    await store.migrate();
    expect((await store.list()).map(({ addressKey }) => addressKey)).toEqual(KEYS);
    expect(await layouts(store)).toEqual([SCHEMA_VERSION, SCHEMA_VERSION, SCHEMA_VERSION]);
  });

  it('is restored from a backup of that time', async () => {
    const { docs } = dumpOf(version);
    const lines = docs
      .filter(({ _id }) => _id.startsWith('a:'))
      .map(({ _id, ...article }) => {
        const id = _id.slice(2);
        const { _id: _, ...content } = docs.find((doc) => doc._id === `c:${id}`) ?? { _id: '' };
        return JSON.stringify({ id, article, content });
      });
    const header = { format: 'kutip-backup', version: 1, createdAt: '2023-11-14T22:13:20.000Z' };
    const file = new Blob([[JSON.stringify(header), ...lines, '{"end":3}', ''].join('\n')]);
    const store = library.open();
    expect((await store.restoreBackup(file)).ids).toHaveLength(3);
    expect((await store.list()).map(({ addressKey }) => addressKey)).toEqual(KEYS);
  });
});
