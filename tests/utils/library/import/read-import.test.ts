// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newLinks } from '../../../../utils/library/import/import-links';
import { ImportError, type ImportPreview } from '../../../../utils/library/import/imported-link';
import { readImport } from '../../../../utils/library/import/read-import';

// jsdom's Blob cannot be read; Node's can.
const { Blob: NodeBlob } = await import('node:buffer');

function read(content: string | Uint8Array): Promise<ImportPreview> {
  return readImport(new NodeBlob([content as string]) as Blob);
}

const COPY = 'https://proxy-prod.omnivore-image-cache.app/500x0,sAbc_d-1=/';
const DAY = Date.UTC(2024, 0, 2);

describe('readImport', () => {
  it('Pocket: tags between bars, seconds, archive', async () => {
    const { source, links, bad } = await read(
      [
        'title,url,time_added,tags,status',
        '"Judul, dengan koma",https://a.example/1,1704153600,kota|taman,archive',
        'https://a.example/2,https://a.example/2,1704153600,,unread',
        'Tanpa alamat,,1704153600,,unread',
        'Skrip,javascript:alert(1),1704153600,,unread',
      ].join('\r\n'),
    );
    expect(source).toBe('pocket');
    expect(links).toEqual([
      {
        url: 'https://a.example/1',
        title: 'Judul, dengan koma',
        savedAt: DAY,
        tags: ['kota', 'taman'],
        read: true,
        archived: true,
      },
      {
        url: 'https://a.example/2',
        title: 'https://a.example/2',
        savedAt: DAY,
        tags: [],
        read: false,
        archived: false,
      },
    ]);
    expect(bad).toEqual([
      { row: 3, text: 'Tanpa alamat' },
      { row: 4, text: 'Skrip · javascript:alert(1)' },
    ]);
  });

  it('Pocket: a zip of parts', async () => {
    const part = (n: number) =>
      strToU8(`title,url,time_added,tags,status\nT${n},https://a.example/${n},1704153600,,unread`);
    const { links } = await read(
      zipSync({ 'part_000000.csv': part(0), 'part_000001.csv': part(1), 'annotations/x.json': strToU8('{}') }),
    );
    expect(links.map(({ title }) => title)).toEqual(['T0', 'T1']);
  });

  it('Instapaper: folders are tags, its own are states', async () => {
    const { source, links } = await read(
      [
        'URL,Title,Selection,Folder,Timestamp,Tags',
        'https://a.example/1,Satu,,Archive,1704153600,"[""kota"",""taman""]"',
        'https://a.example/2,Dua,,Resep,1704153600,[]',
        'https://a.example/3,Tiga,,Unread,1704153600,[]',
      ].join('\n'),
    );
    expect(source).toBe('instapaper');
    expect(links.map(({ tags, archived }) => [tags, archived])).toEqual([
      [['kota', 'taman'], true],
      [['Resep'], false],
      [[], false],
    ]);
  });

  it('Readwise Reader: progress, place, tags as a Python list', async () => {
    const { source, links } = await read(
      [
        'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen',
        `Satu,https://a.example/1,01,"['kota', 'taman']",2024-01-02 00:00:00+00:00,1.0,new,True`,
        'Dua,https://a.example/2,02,[],2024-01-02 00:00:00+00:00,0.2,archive,True',
      ].join('\n'),
    );
    expect(source).toBe('readwise');
    expect(links.map(({ savedAt, tags, read, archived }) => [savedAt, tags, read, archived])).toEqual([
      [DAY, ['kota', 'taman'], true, false],
      [DAY, [], true, true],
    ]);
  });

  it('Omnivore: a zip with lists of articles', async () => {
    const items = [
      {
        url: 'https://a.example/1',
        title: 'Satu',
        labels: ['kota'],
        savedAt: '2024-01-02T00:00:00.000Z',
        state: 'Archived',
        readingProgress: 30,
      },
      {
        url: 'https://a.example/2',
        title: 'Dua',
        labels: [],
        savedAt: '2024-01-02T00:00:00.000Z',
        state: 'Active',
        readingProgress: 100,
      },
      { title: 'rusak', url: 5 },
    ];
    const { source, links, bad } = await read(
      zipSync({ 'metadata_0_to_20.json': strToU8(JSON.stringify(items)), 'content/satu.html': strToU8('<p>Satu</p>') }),
    );
    expect(source).toBe('omnivore');
    expect(links.map(({ tags, savedAt, read, archived }) => [tags, savedAt, read, archived])).toEqual([
      [['kota'], DAY, true, true],
      [[], DAY, true, false],
    ]);
    expect(bad).toHaveLength(1);
  });

  it('Omnivore: texts and highlights by the names of their files, whatever is null', async () => {
    const item = {
      ...{
        id: '7555b174',
        slug: 'satu-192da8e9656',
        title: 'Satu',
        description: 'Ringkasan.',
        author: 'Sinta Maharani',
      },
      ...{
        url: 'https://a.example/1',
        state: 'Active',
        readingProgress: 0,
        thumbnail: `${COPY}https://a.example/1.jpg`,
      },
      ...{ labels: [], savedAt: '2024-01-02T00:00:00.000Z', updatedAt: '2024-01-02T00:00:00.000Z', publishedAt: null },
    };
    const empty = { ...item, slug: 'dua', url: 'https://a.example/2', title: null, description: null, author: null };
    const { links, bad } = await read(
      zipSync({
        'metadata_0_to_1.json': strToU8(JSON.stringify([item])),
        'metadata_1_to_2.json': strToU8(JSON.stringify([{ ...empty, thumbnail: null, labels: null }, { slug: 'x' }])),
        'content/satu-192da8e9656.html': strToU8(`<p>Satu <img src="${COPY}https://a.example/2.jpg"></p>`),
        'highlights/satu-192da8e9656.md': strToU8('> Satu'),
        'highlights/lain.md': strToU8('> Lain'),
      }),
    );
    expect(links.map(({ title, text, marks }) => ({ title, text, marks }))).toEqual([
      {
        title: 'Satu',
        text: {
          html: '<p>Satu <img src="https://a.example/2.jpg"></p>',
          ...{ dek: 'Ringkasan.', author: 'Sinta Maharani', publishedTime: '', leadImage: 'https://a.example/1.jpg' },
        },
        marks: [{ quote: 'Satu', note: '' }],
      },
      { title: 'https://a.example/2', text: undefined, marks: undefined },
    ]);
    expect(bad).toMatchObject([{ row: 2, part: 'metadata_1_to_2.json' }]);
  });

  it("Pocket: is told by its lists, not by its collections' tables", async () => {
    const { source, links } = await read(
      zipSync({
        'collections/resep.csv': strToU8('title,url,excerpt\nKue,https://a.example/9,x'),
        'part_000000.csv': strToU8('title,url,time_added,tags,status\nT,https://a.example/1,1704153600,,unread'),
      }),
    );
    expect([source, links.length]).toEqual(['pocket', 2]);
  });

  it('bookmarks: folders are tags, scripts and empty addresses are listed', async () => {
    const { source, links, bad } = await read(
      `<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
        <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bilah</H3><DL><p>
          <DT><A HREF="https://a.example/1" ADD_DATE="1704153600">Satu &amp; dua</A>
          <DT><H3>Resep</H3><DL><p><DT><A HREF="https://a.example/2" ADD_DATE="1704153600" TAGS="kue,roti">Kue</A></DL><p>
          <DT><A HREF="javascript:alert(1)">Skrip</A>
        </DL><p></DL>`,
    );
    expect(source).toBe('bookmarks');
    expect(links.map(({ title, tags, savedAt }) => [title, tags, savedAt])).toEqual([
      ['Satu & dua', [], DAY],
      ['Kue', ['kue', 'roti', 'Resep'], DAY],
    ]);
    expect(bad).toEqual([{ row: 3, text: 'Skrip · javascript:alert(1)' }]);
  });

  it("Pocket's older HTML: the second list was read", async () => {
    const { links } = await read(
      `<html><body><h1>Unread</h1><ul><li><a href="https://a.example/1" time_added="1704153600" tags="kota">Satu</a></li></ul>
       <h1>Read Archive</h1><ul><li><a href="https://a.example/2" time_added="1704153600" tags="">Dua</a></li></ul></body></html>`,
    );
    expect(links.map(({ tags, archived, savedAt }) => [tags, archived, savedAt])).toEqual([
      [['kota'], false, DAY],
      [[], true, DAY],
    ]);
  });

  it('any table with a column of addresses', async () => {
    const { source, links } = await read('\ufeffurl,note\nhttps://a.example/1,x');
    expect([source, links[0]?.title, links[0]?.savedAt]).toEqual(['csv', 'https://a.example/1', null]);
  });

  it.each([
    ['nothing', '', 'unknown'],
    ['a table without addresses', 'a,b\n1,2', 'unknown'],
    ['a page without links', '<html><p>x</p></html>', 'unknown'],
    ['broken JSON', '[{"url"', 'damaged'],
    ['an archive without lists', zipSync({ 'a.txt': strToU8('x') }), 'unknown'],
    ['a broken archive', zipSync({ 'a.csv': strToU8('url\nhttps://a.example') }).slice(0, 40), 'damaged'],
  ])('refuses %s', async (_, content, code) => {
    const error = await read(content).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toMatchObject({ code });
  });

  it('refuses an archive that says it unpacks to more than a list can be', async () => {
    const bomb = zipSync({ 'a.csv': strToU8('url') });
    // The size that the archive's directory announces (ZIP 4.3.12: 24 bytes into the entry).
    const entry = bomb.findIndex((_, i) => bomb[i] === 0x50 && bomb[i + 1] === 0x4b && bomb[i + 2] === 1);
    new DataView(bomb.buffer).setUint32(entry + 24, 300 * 1024 * 1024, true);
    expect(await read(bomb).catch((reason: unknown) => reason)).toMatchObject({ code: 'too-large' });
  });
});

describe('newLinks', () => {
  it('leaves out what is saved and what the file has twice', () => {
    const link = (url: string) => ({ url, title: url, savedAt: null, tags: [], read: false, archived: false });
    const links = ['https://a.example/1', 'https://www.a.example/1/?utm_source=x', 'https://a.example/2'].map(link);
    expect(newLinks(links, ['a.example/2']).map(({ url }) => url)).toEqual(['https://a.example/1']);
  });
});
