import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { describeAnchor } from '../../../../utils/highlight/anchor';
import { groupHighlights, searchHighlights } from '../../../../utils/library/highlights/group-highlights';
import type { Library } from '../../../../utils/library/library';
import { sampleArticle } from '../../sample-article';
import { useFreshLibrary } from '../fresh-library';

const library = useFreshLibrary();
const URL = 'https://kabar.example/daerah/taman-dibuka/';

async function mark(store: Library, articleId: string, words: string, note = '') {
  const { text } = sampleArticle().content;
  const start = text.indexOf(words);
  const anchor = describeAnchor(text, { start, end: start + words.length });
  return store.highlights.add({ articleId, url: URL, anchor, colour: 'yellow', note });
}

describe('highlights', () => {
  it('are kept with colour and note, and belong to every version of their article', async () => {
    const store = library.open();
    const { id } = await store.save(sampleArticle());
    const made = await mark(store, id, 'milik warga', 'Kutip ini');
    await store.highlights.change(made.id, { colour: 'pink' });
    const found = await library.open().highlights.of(`${URL}?utm_source=x#top`);
    expect(found).toEqual([{ ...made, colour: 'pink', note: 'Kutip ini' }]);
    expect(await store.highlights.of('https://kabar.example/lain')).toEqual([]);
  });

  it('are taken away and brought back', async () => {
    const store = library.open();
    const made = await mark(store, (await store.save(sampleArticle())).id, 'milik warga');
    await store.highlights.change(made.id, { removed: true });
    expect(await store.highlights.all()).toEqual([]);
    await store.highlights.change(made.id, { removed: false });
    expect(await store.highlights.all()).toEqual([made]);
  });

  it('lose nothing when two pages write at once', async () => {
    const [one, two] = [library.open(), library.open()];
    const { id } = await one.save(sampleArticle());
    const [first] = await Promise.all([mark(one, id, 'milik'), mark(two, id, 'warga')]);
    await Promise.all([
      one.highlights.change(first.id, { colour: 'blue' }),
      two.highlights.change(first.id, { note: 'ya' }),
    ]);
    const all = await library.open().highlights.all();
    expect(all).toHaveLength(2);
    expect(all.find((highlight) => highlight.id === first.id)).toMatchObject({ colour: 'blue', note: 'ya' });
  });

  it('come back with a backup, and what is there stays as it is', async () => {
    const store = library.open();
    const { id } = await store.save(sampleArticle());
    const [kept, removed] = [await mark(store, id, 'milik warga', 'satu'), await mark(store, id, 'Taman')];
    await store.highlights.change(removed.id, { removed: true });
    const file = await store.backup();
    await store.highlights.change(kept.id, { note: 'dua' });
    await store.restoreBackup(file);
    expect((await store.highlights.all()).map(({ note }) => note)).toEqual(['dua']);
    await store.remove(id);
    await store.purge(-1);
    expect(await store.highlights.all()).toEqual([]);
    await store.restoreBackup(file);
    expect((await store.highlights.all()).map(({ note }) => note)).toEqual(['satu']);
  });

  it('stay with an article that is deleted for now, and with its other versions', async () => {
    const store = library.open();
    const [first, second] = [await store.save(sampleArticle()), await store.save(sampleArticle({ title: 'Lain' }))];
    await mark(store, first.id, 'milik warga');
    await store.remove(first.id);
    vi.setSystemTime(Date.now() + 120_000);
    await store.purge(60_000);
    vi.useRealTimers();
    expect(await store.highlights.all()).toHaveLength(1);
    await store.remove(second.id);
    await store.purge(-1);
    expect(await store.highlights.all()).toEqual([]);
  });

  it('are grouped by article and found by word and colour', async () => {
    const store = library.open();
    const old = await store.save(sampleArticle({ title: 'Lama' }), { savedAt: 1 });
    const row = await store.save(sampleArticle({ title: 'Baru' }), { savedAt: 2 });
    const later = await mark(store, old.id, 'milik warga', 'penting sekali');
    const earlier = await mark(store, row.id, 'Taman');
    const groups = groupHighlights(await store.highlights.all(), await store.list());
    expect(groups.map(({ row: { title }, highlights }) => [title, highlights.map(({ id }) => id)])).toEqual([
      ['Baru', [earlier.id, later.id]],
    ]);
    const found = (text: string, colour: '' | 'pink' = '') =>
      searchHighlights(groups, { text, colour }).flatMap(({ highlights }) => highlights.map(({ id }) => id));
    expect(found('pent warga')).toEqual([later.id]);
    expect(found('baru')).toEqual([earlier.id, later.id]);
    expect(found('gajah')).toEqual([]);
    expect(found('', 'pink')).toEqual([]);
    expect(groupHighlights(await store.highlights.all(), [])).toEqual([]);
  });
});
