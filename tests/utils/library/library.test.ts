import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../utils/article/article';
import type { Correction } from '../../../utils/article/correction';
import { ReadModel } from '../../../utils/library/read-model';
import { el, sampleArticle } from '../sample-article';
import { useFreshLibrary } from './fresh-library';

const library = useFreshLibrary();
const DAY = 86_400_000;

describe('saving', () => {
  it('gives back the whole article as it was', async () => {
    const { id } = await library.open().save(sampleArticle(), { savedAt: DAY });
    expect((await library.open().get(id))?.article).toEqual(sampleArticle());
  });

  it('answers with the row that the list shows', async () => {
    const saved = await library.open().save(sampleArticle(), { savedAt: DAY, tags: ['kota'] });
    expect(saved).toMatchObject({
      title: 'Taman Kota Dibuka Lagi untuk Warga & Anak',
      savedAt: DAY,
      speakers: ['Ratna Wulandari', 'Joko'],
      quotations: 3,
      minutes: 1,
      tags: ['kota'],
      read: false,
    });
    expect(saved.excerpt).toMatch(/^Taman kota dibuka lagi pada Sabtu/);
    expect(await library.open().list()).toEqual([saved]);
  });

  it('lists the newest first, whatever the order of saving', async () => {
    const store = library.open();
    for (const day of [2, 30_000, 1]) await store.save(sampleArticle({ title: `${day}` }), { savedAt: day * DAY });
    expect((await store.list()).map(({ title }) => title)).toEqual(['30000', '2', '1']);
  });

  it('keeps every version of an address', async () => {
    const store = library.open();
    await store.save(sampleArticle({ title: 'Lama' }), { savedAt: 1 });
    await store.save(sampleArticle({ title: 'Baru' }), { savedAt: 2 });
    await store.save(sampleArticle({ url: 'https://kabar.example/lain', canonicalUrl: 'https://kabar.example/lain' }));
    const versions = await store.versionsOf('https://m.kabar.example/daerah/taman-dibuka/?fbclid=x#top');
    expect(versions.map(({ title }) => title)).toEqual(['Baru', 'Lama']);
  });
});

describe('saving what has not changed', () => {
  it('makes no new version, not in another session either', async () => {
    const { id, savedAt } = await library.open().save(sampleArticle(), { tags: ['satu'] });
    const again = await library.open().save(sampleArticle(), { tags: ['dua'] });
    expect(again).toMatchObject({ id, savedAt, tags: ['satu', 'dua'] });
    expect(await library.open().list()).toEqual([again]);
  });

  it('takes the article out of the archive and keeps what the reader put right meanwhile', async () => {
    const store = library.open();
    const rename = (at: number): Correction => ({ kind: 'rename', at, speakerId: 's1', name: `Nama ${at}` });
    const [first, second] = [rename(1), rename(2)];
    const { id } = await store.save({ ...sampleArticle(), corrections: [first] });
    await store.mark([id], { archived: true, read: true });
    const again = await store.save({ ...sampleArticle(), corrections: [first, second] });
    expect(again).toMatchObject({ id, archived: false, read: true });
    expect((await store.get(id))?.article.corrections).toEqual([first, second]);
  });

  it.each<[string, (article: Article) => void]>([
    ['another title', ({ metadata }) => Object.assign(metadata, { title: 'Lain' })],
    ['a word more', ({ content }) => content.tree.children.push(el('p', {}, 'Tambahan.'))],
    ['another speaker', ({ speakers }) => Object.assign(speakers[0] ?? {}, { name: 'Orang Lain' })],
  ])('is a new version with %s', async (_, change) => {
    const store = library.open();
    await store.save(sampleArticle());
    const changed = sampleArticle();
    change(changed);
    await store.save(changed);
    expect(await store.list()).toHaveLength(2);
    // And what the outlet took back is a version again.
    await store.save(sampleArticle());
    expect(await store.list()).toHaveLength(3);
  });

  it('saves anew what was deleted, and whatever happens to the lists', async () => {
    const store = library.open();
    await store.remove((await store.save(sampleArticle())).id);
    await store.save(sampleArticle());
    expect(await store.list()).toHaveLength(1);
    vi.spyOn(ReadModel.prototype, 'versionsAtOnce').mockRejectedValueOnce(new Error('damaged'));
    await store.save(sampleArticle());
    expect(await store.list()).toHaveLength(2);
  });
});

describe('removing', () => {
  it('takes an article out and brings it back', async () => {
    const store = library.open();
    const { id } = await store.save(sampleArticle());
    await store.remove(id);
    expect([await store.list(), await store.get(id)]).toEqual([[], undefined]);
    await store.restore(id);
    expect(await store.list()).toHaveLength(1);
    expect((await store.get(id))?.article.content.text).toContain('Ratna');
  });

  it('purges only what was removed long enough ago', async () => {
    const store = library.open();
    const [first, second, third] = [
      await store.save(sampleArticle({ title: 'Satu' })),
      await store.save(sampleArticle({ title: 'Dua' })),
      await store.save(sampleArticle({ title: 'Tiga' })),
    ];
    await store.remove(first.id);
    expect(await store.purge(60_000)).toBe(0);
    vi.setSystemTime(Date.now() + 120_000);
    await store.remove(second.id);
    expect(await store.purge(60_000)).toBe(1);
    vi.useRealTimers();
    await store.restore(first.id, second.id);
    expect((await store.list()).map(({ id }) => id).sort()).toEqual([second.id, third.id].sort());
  });

  it('passes over an id that is not there', async () => {
    const store = library.open();
    await store.remove('nothing');
    expect(await store.get('nothing')).toBeUndefined();
  });
});

describe('marks', () => {
  it('stamps tags, read and archived without touching the rest', async () => {
    const store = library.open();
    const { id } = await store.save(sampleArticle(), { tags: ['kota', 'taman'] });
    await store.mark([id], { addTags: ['anak', 'kota', ' '], removeTags: ['taman'], read: true });
    const [row] = await store.list();
    expect(row?.tags.sort()).toEqual(['anak', 'kota']);
    expect(row).toMatchObject({ read: true, archived: false });
    expect((await store.get(id))?.article).toEqual(sampleArticle());
  });

  it('loses nothing when two pages write at once', async () => {
    const pages = [library.open(), library.open()];
    const { id } = await library.open().save(sampleArticle());
    await Promise.all(
      pages.flatMap((page, side) => [0, 1, 2].map((n) => page.mark([id], { addTags: [`${side}-${n}`] }))),
    );
    const [row] = await library.open().list();
    expect(row?.tags.sort()).toEqual(['0-0', '0-1', '0-2', '1-0', '1-1', '1-2']);
  });
});

describe('subscribing', () => {
  it('tells this page and other pages which articles changed, until it ends', async () => {
    const [writer, reader] = [library.open(), library.open()];
    const [own, other] = [vi.fn(), vi.fn()];
    writer.subscribe(own);
    const end = reader.subscribe(other);
    const { id } = await writer.save(sampleArticle());
    await vi.waitFor(() => expect(other).toHaveBeenCalledWith([id]));
    expect(own).toHaveBeenCalledWith([id]);
    end();
    await writer.remove(id);
    await vi.waitFor(() => expect(own).toHaveBeenCalledTimes(2));
    expect(other).toHaveBeenCalledTimes(1);
  });
});
