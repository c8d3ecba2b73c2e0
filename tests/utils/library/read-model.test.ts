import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { isArticleId, newArticleId, newestFirstKey } from '../../../utils/library/article-id';
import { ArticleStore } from '../../../utils/library/article-store';
import { sampleArticle } from '../sample-article';
import { useFreshLibrary } from './fresh-library';
import { manyLinks } from './many-links';

const library = useFreshLibrary();

describe('article ids', () => {
  it('sort by time, and the other way round as keys', () => {
    const ids = [0, 1, 35, 36, 1_762_156_800_000, 1_762_156_800_001].map(newArticleId);
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every(isArticleId)).toBe(true);
    const byKey = [...ids].sort((a, b) => (newestFirstKey(a) < newestFirstKey(b) ? -1 : 1));
    expect(byKey).toEqual([...ids].reverse());
  });
});

describe('the read model', () => {
  it('takes up more changes than fit one batch, and tells how far it is', async () => {
    const store = library.open();
    await store.importLinks(manyLinks(250));
    const told: number[] = [];
    const rows = await library.open().list({ onProgress: (done) => told.push(done) });
    expect(rows.map(({ title }) => Number(title))).toEqual(Array.from({ length: 250 }, (_, i) => 249 - i));
    expect(told.length).toBeGreaterThan(1);
    expect(await store.list({ limit: 3 })).toHaveLength(3);
  });

  it('gives everything a person said, by any spelling of case and accents', async () => {
    const store = library.open();
    const { id } = await store.save(sampleArticle());
    const other = sampleArticle();
    other.speakers = other.speakers.map((speaker) => ({ ...speaker, name: speaker.name.toUpperCase() }));
    await store.save(other);
    const found = await store.saidBy('ratna wulandari');
    expect(found).toHaveLength(2);
    expect(found.find(({ articleId }) => articleId === id)?.said[0]).toMatchObject({
      text: 'Taman ini milik warga,',
      speaker: { name: 'Ratna Wulandari', role: 'Kepala Dinas Pertamanan' },
    });
    expect(await store.said()).toHaveLength(2);
    await store.remove(id);
    expect(await store.saidBy('ratna wulandari')).toHaveLength(1);
  });

  it.each([
    [
      'a damaged row',
      async (name: string) => {
        const database = await openDB(name);
        const [key] = await database.getAllKeys('rows');
        await database.put('rows', { broken: true }, key);
        database.close();
      },
    ],
    [
      'another store behind it',
      async (name: string) => {
        const database = await openDB(name);
        await database.put('progress', 9_999, 'since');
        database.close();
      },
    ],
    [
      'missing tables',
      async (name: string) => {
        const database = await openDB(name, 99, { upgrade: (upgraded) => upgraded.deleteObjectStore('rows') });
        database.close();
      },
    ],
  ])('builds itself anew after %s', async (_, damage) => {
    const first = library.open();
    await first.save(sampleArticle());
    await first.list();
    await first.close();
    await damage(`${library.name()}-view`);
    expect(await library.open().list()).toHaveLength(1);
  });

  it('keeps what it has where the store fails for a moment', async () => {
    const writer = library.open();
    await writer.save(sampleArticle());
    await writer.list();
    vi.spyOn(ArticleStore.prototype, 'lastChange').mockRejectedValueOnce(new Error('no store'));
    const reader = library.open();
    await expect(reader.list()).rejects.toThrow('no store');
    expect(await reader.lastKnown(5)).toHaveLength(1);
    expect(await reader.list()).toHaveLength(1);
  });

  it('has the last list at hand without the store, and nothing when it is damaged', async () => {
    const writer = library.open();
    await writer.importLinks(manyLinks(2));
    expect(await library.open().lastKnown(5)).toEqual([]);
    await writer.list();
    await writer.save(sampleArticle({ title: '3' }), { savedAt: 3 });
    expect((await library.open().lastKnown(1)).map(({ title }) => title)).toEqual(['1']);
    const database = await openDB(`${library.name()}-view`);
    const [key] = await database.getAllKeys('rows');
    await database.put('rows', { broken: true }, key);
    database.close();
    expect(await library.open().lastKnown(5)).toEqual([]);
  });

  it('is right for two pages that read and write at once', async () => {
    const [one, two] = [library.open(), library.open()];
    const saves = Array.from({ length: 20 }, (_, n) => (n % 2 ? one : two).save(sampleArticle({ title: `${n}` })));
    await Promise.all([...saves, one.list(), two.list(), one.list()]);
    const [first, second] = await Promise.all([one.list(), two.list()]);
    expect(first).toHaveLength(20);
    expect(second).toEqual(first);
  });
});
