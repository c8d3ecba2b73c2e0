import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BackupError } from '../../../../utils/library/backup/backup-error';
import { sampleArticle } from '../../sample-article';
import { useFreshLibrary } from '../fresh-library';
import { manyLinks } from '../many-links';

const library = useFreshLibrary();

/** The lines of a backup of two articles. */
async function backupLines(): Promise<string[]> {
  const store = library.open();
  for (const day of [1, 2]) await store.save(sampleArticle({ title: `Hari ${day}` }), { savedAt: day, tags: ['kota'] });
  const bytes = new Uint8Array(await (await store.backup()).arrayBuffer());
  await store.remove(...(await store.list()).map(({ id }) => id));
  await store.purge(-1);
  return strFromU8(gunzipSync(bytes)).split('\n');
}

/** Changes one field deep inside a line. */
function changed(line: string | undefined, path: string[], value: unknown): string {
  const record = JSON.parse(line ?? '{}');
  const last = path.at(-1) ?? '';
  Reflect.set(
    path.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key), record),
    last,
    value,
  );
  return JSON.stringify(record);
}

describe('a backup', () => {
  it('brings everything back into an empty library', async () => {
    const store = library.open();
    const saved = await store.save(sampleArticle(), { savedAt: 7, tags: ['kota'] });
    await store.mark([saved.id], { read: true, archived: true });
    const [rows, whole] = [await store.list(), await store.get(saved.id)];
    const file = await store.backup();
    await store.remove(saved.id);
    await store.purge(-1);
    expect(await store.list()).toEqual([]);
    expect(await store.restoreBackup(file)).toEqual({ ids: [saved.id], present: 0 });
    expect(await store.list()).toEqual(rows);
    expect(await store.get(saved.id)).toEqual(whole);
  });

  it('leaves alone what is there, and brings back what was deleted lately', async () => {
    const store = library.open();
    const [kept, deleted] = [await store.save(sampleArticle()), await store.save(sampleArticle({ title: 'Lain' }))];
    const file = await store.backup();
    await store.mark([kept.id], { addTags: ['baru'] });
    await store.remove(deleted.id);
    expect(await store.restoreBackup(file)).toEqual({ ids: [deleted.id], present: 1 });
    expect((await store.list()).find(({ id }) => id === kept.id)?.tags).toEqual(['baru']);
    expect(await store.list()).toHaveLength(2);
  });

  it('leaves out what was deleted, and works for an empty library', async () => {
    const store = library.open();
    const { id } = await store.save(sampleArticle());
    await store.remove(id);
    expect(await store.restoreBackup(await store.backup())).toEqual({ ids: [], present: 0 });
  });

  it('holds more articles than are read at a time, and tells how far it is', async () => {
    const store = library.open();
    await store.importLinks(manyLinks(120));
    const file = await store.backup();
    const told: number[] = [];
    expect(await store.restoreBackup(file, (done) => told.push(done))).toEqual({ ids: [], present: 120 });
    expect(told).toEqual([50, 100, 120]);
  });

  it('is read uncompressed as well', async () => {
    const text = (await backupLines()).join('\n');
    expect((await library.open().restoreBackup(new Blob([text]))).ids).toHaveLength(2);
  });
});

const BODY = ['content', 'content', 'tree', 'children'];
const SCRIPT = [
  { type: 'element', tagName: 'script', properties: {}, children: [{ type: 'text', value: 'alert(1)' }] },
];

describe('a file that is no good backup is refused whole', () => {
  it.each<[string, BackupError['code'], (lines: string[]) => string[]]>([
    ['nothing', 'not-backup', () => []],
    ['a picture', 'not-backup', () => ['\u0089PNG\r\n']],
    ['another JSON', 'not-backup', () => ['[1, 2, 3]']],
    ['a version as text', 'not-backup', ([first, ...rest]) => [changed(first, ['version'], '1'), ...rest]],
    ['a later version', 'newer', ([first, ...rest]) => [changed(first, ['version'], 999), ...rest]],
    ['cut off after an article', 'damaged', (lines) => lines.slice(0, 2)],
    ['cut off in an article', 'damaged', (lines) => [...lines.slice(0, 2), lines[2]?.slice(0, 500) ?? '']],
    ['an article too few', 'damaged', ([header, , ...rest]) => [header ?? '', ...rest]],
    ['an article twice', 'damaged', ([header, a, , end]) => [header ?? '', a ?? '', a ?? '', end ?? '']],
    ['lines after its end', 'damaged', (lines) => [...lines.filter(Boolean), lines[1] ?? '']],
    ['no article but a list', 'damaged', ([header, a]) => [header ?? '', a ?? '', '[]', '{"end":2}']],
    ['an id that is a prototype', 'damaged', ([h, a, ...r]) => [h ?? '', changed(a, ['id'], '__proto__'), ...r]],
    [
      'an id of another time',
      'damaged',
      ([h, a, ...r]) => [h ?? '', changed(a, ['id'], '00000000z-12345678-1234'), ...r],
    ],
    ['a script in the body', 'damaged', ([h, a, ...r]) => [h ?? '', changed(a, BODY, SCRIPT), ...r]],
    [
      'a javascript: address',
      'damaged',
      ([h, a, ...r]) => [h ?? '', changed(a, ['article', 'metadata', 'url'], 'javascript:alert(1)'), ...r],
    ],
    [
      'a number for a title',
      'damaged',
      ([h, a, ...r]) => [h ?? '', changed(a, ['article', 'metadata', 'title'], 5), ...r],
    ],
    [
      'a text that is too long',
      'damaged',
      ([h, a, ...r]) => [h ?? '', changed(a, ['content', 'content', 'text'], 'x'.repeat(2_000_001)), ...r],
    ],
    [
      'a quotation that is not in the text',
      'damaged',
      ([h, a, ...r]) => [h ?? '', changed(a, ['article', 'quotations', '0', 'text'], 'Kami menolak,'), ...r],
    ],
    ['100,000 levels', 'damaged', ([h]) => [h ?? '', `${'['.repeat(100_000)}${']'.repeat(100_000)}`]],
    [
      'one bad among good ones',
      'damaged',
      ([h, a, b, e]) => [h ?? '', a ?? '', changed(b, ['content'], null), e ?? ''],
    ],
  ])('%s', async (_, code, spoil) => {
    const lines = await backupLines();
    const store = library.open();
    const file = new Blob([spoil(lines).join('\n')]);
    const error = await store.restoreBackup(file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BackupError);
    expect(error).toMatchObject({ code });
    expect(await store.list()).toEqual([]);
  });

  it('compressed data that is cut off or no UTF-8', async () => {
    const store = library.open();
    await store.save(sampleArticle());
    const bytes = new Uint8Array(await (await store.backup()).arrayBuffer());
    for (const bad of [bytes.slice(0, bytes.length - 40), gzipSync(new Uint8Array([0xff, 0xfe, 0x0a]))]) {
      const error = await store.restoreBackup(new Blob([new Uint8Array(bad)])).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'damaged' });
    }
  });

  it('takes nothing from a prototype that a file smuggles in', async () => {
    const lines = await backupLines();
    const store = library.open();
    const smuggled = lines[1]?.replace('{"id"', '{"__proto__":{"polluted":true},"id"') ?? '';
    await store.restoreBackup(new Blob([strToU8([lines[0], smuggled, ...lines.slice(2)].join('\n'))]));
    expect(await store.list()).toHaveLength(2);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
