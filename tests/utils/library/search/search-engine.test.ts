import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { readModelName } from '../../../../utils/library/library-name';
import { librarySearch } from '../../../../utils/library/search/library-search';
import { SearchEngine } from '../../../../utils/library/search/search-engine';
import { type StartThread, searchWorker } from '../../../../utils/library/search/search-worker';
import { serveSearch } from '../../../../utils/library/search/serve-search';
import { sampleArticle } from '../../sample-article';
import { useFreshLibrary } from '../fresh-library';
import { manyLinks } from '../many-links';

const fresh = useFreshLibrary();
const database = (): string => readModelName(fresh.name());

/** A library of so many links, its read model up to date, and an engine over it. */
async function filled(links: number) {
  const library = fresh.open();
  await library.importLinks(manyLinks(links));
  await library.list();
  return { library, engine: new SearchEngine(database()) };
}

/** Changes what is stored as the index. */
async function damage(change: (stored: { json: string; since: number; size: number; version: number }) => object) {
  const opened = await openDB(database());
  await opened.put('index', change(await opened.get('index', 'index')), 'index');
  opened.close();
}

describe('the search engine', () => {
  it('follows what is saved, renewed and removed', async () => {
    const library = fresh.open();
    const engine = new SearchEngine(database());
    const { id } = await library.save(sampleArticle({ title: 'Pasar Baru' }));
    const found = async (text: string) => {
      await library.list();
      await engine.update();
      return (await engine.articles(text)).ids;
    };
    expect(await found('pasar')).toEqual([id]);
    await library.mark([id], { addTags: ['rekreasi'] });
    expect(await found('rekreasi')).toEqual([id]);
    await library.remove(id);
    expect(await found('pasar')).toEqual([]);
    await library.restore(id);
    expect(await found('pasar')).toEqual([id]);
    await engine.close();
  });

  it('is stored, and indexes only what changed since', async () => {
    const { library, engine } = await filled(120);
    await engine.update();
    await engine.store();
    await engine.close();
    await library.save(sampleArticle({ title: 'Pasar Baru' }));
    await library.list();
    const told: number[] = [];
    const next = new SearchEngine(database());
    await next.update((_, of) => told.push(of));
    expect(told).toEqual([1]);
    expect((await next.articles('pasar')).ids).toHaveLength(1);
    expect((await next.articles('119')).ids).toHaveLength(1);
    await next.close();
  });

  it.each<[string, Parameters<typeof damage>[0]]>([
    ['no index', (stored) => ({ ...stored, json: '{}' })],
    ['half an index', (stored) => ({ ...stored, json: stored.json.slice(0, 500) })],
    ['fewer articles than it says', (stored) => ({ ...stored, size: 7 })],
    ['of another layout', (stored) => ({ ...stored, version: 0 })],
    ['ahead of the read model', (stored) => ({ ...stored, since: 10_000 })],
    [
      'without what it says to have',
      (stored) => ({ ...stored, json: stored.json.replace(/"index":.*/, '"index":[["x",{"0":null}]]}') }),
    ],
    [
      'with an article too few',
      (stored) => {
        const { documentCount, ...rest } = JSON.parse(stored.json);
        return {
          ...stored,
          size: documentCount - 1,
          json: JSON.stringify({ ...rest, documentCount: documentCount - 1 }),
        };
      },
    ],
  ])('makes the index anew where what is stored is %s', async (_, change) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { engine } = await filled(120);
    await engine.update();
    await engine.store();
    await engine.close();
    await damage(change);
    const next = new SearchEngine(database());
    await next.update();
    expect((await next.articles('119')).ids).toHaveLength(1);
    expect((await next.articles('11')).ids).toHaveLength(1);
    await next.close();
  });

  it('goes on after another page built the read model anew', async () => {
    const { library, engine } = await filled(5);
    await engine.update();
    await library.save(sampleArticle({ title: 'Pasar Baru' }));
    const opened = await openDB(database());
    await opened.put('progress', 9_999, 'since');
    opened.close();
    // Its next reading throws the damaged one away.
    await library.list();
    await engine.update();
    expect((await engine.articles('pasar')).ids).toHaveLength(1);
    await engine.close();
  });

  it('finds quotations that have all words themselves, also by who speaks', async () => {
    const library = fresh.open();
    await library.save(sampleArticle());
    await library.list();
    const engine = new SearchEngine(database());
    await engine.update();
    const places = async (text: string) => (await engine.quotations(text)).found?.flatMap((found) => found.places);
    expect(await places('milik warga')).toEqual([0]);
    expect(await places('mil war')).toEqual([0]);
    expect(await places('ratna milik')).toEqual([0]);
    expect(await places('milikk')).toEqual([0]);
    expect(await places('jo')).toBeUndefined();
    await engine.close();
  });
});

describe('the search in a worker', () => {
  /** A worker in this thread, with messages that are copied as between threads. */
  const startHere: StartThread = (take) => {
    const answer = serveSearch((reply) => take(structuredClone(reply)));
    return { post: (request) => void answer(structuredClone(request)), terminate: () => undefined };
  };

  it('answers as the engine does, and tells when more can be found', async () => {
    const library = fresh.open();
    await library.importLinks(manyLinks(260));
    const search = librarySearch(library, searchWorker(database(), startHere));
    const told: number[] = [];
    const whole = new Promise<void>((resolve) => {
      search.subscribe(() => {
        told.push(search.progress().done);
        if (search.progress().whole) resolve();
      });
    });
    search.prepare();
    await whole;
    expect(told).toEqual([100, 200, 260]);
    expect((await search.articles('119')).ids).toHaveLength(1);
    await search.close();
  });

  it('says so when the index cannot be made, and tries again with the next change', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const library = fresh.open();
    const engine = new SearchEngine(database());
    const update = vi.spyOn(engine, 'update').mockRejectedValueOnce(new Error('full'));
    const search = librarySearch(library, engine);
    const told = new Promise<void>((resolve) => search.subscribe(resolve));
    search.prepare();
    await told;
    expect(search.progress()).toMatchObject({ whole: false, failed: true });
    await search.articles('taman');
    expect(update).toHaveBeenCalledTimes(1);
    await library.save(sampleArticle());
    search.prepare();
    await vi.waitFor(() => expect(search.progress()).toMatchObject({ whole: true, failed: false }));
    expect((await search.articles('taman')).ids).toHaveLength(1);
    await search.close();
  });

  it('fails a question when the worker dies, and starts another for the next', async () => {
    const ends: (() => void)[] = [];
    const backend = searchWorker('x', (_, end) => {
      ends.push(end);
      return { post: () => undefined, terminate: () => undefined };
    });
    const asked = backend.articles('taman');
    ends[0]?.();
    await expect(asked).rejects.toThrow('the search stopped');
    void backend.articles('taman').catch(() => undefined);
    expect(ends).toHaveLength(2);
    await backend.close();
  });
});
