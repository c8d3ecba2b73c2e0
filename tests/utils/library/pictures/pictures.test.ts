import 'fake-indexeddb/auto';
import type { Element } from 'hast';
import { describe, expect, it, vi } from 'vitest';
import { fromBase64, toBase64 } from '../../../../utils/library/pictures/base64';
import { pictureAddresses } from '../../../../utils/library/pictures/picture-addresses';
import { PICTURE_LIMITS } from '../../../../utils/library/pictures/picture-limits';
import { isPictureId } from '../../../../utils/library/pictures/picture-record';
import { sniffPicture } from '../../../../utils/library/pictures/sniff-picture';
import { sampleArticle } from '../../sample-article';
import { useFreshLibrary } from '../fresh-library';

const library = useFreshLibrary();
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const LEAD = 'https://cdn.example/lead.png';
const INNER = 'https://kabar.example/dalam.png';

function withPictures() {
  const article = sampleArticle({ leadImage: { src: LEAD } });
  const img = (src: string): Element => ({ type: 'element', tagName: 'img', properties: { src }, children: [] });
  article.content.tree = { type: 'root', children: [img(INNER), img(INNER), img(LEAD)] };
  return article;
}

describe('pictures of an article', () => {
  it('are its web addresses, the leading one first, each once', () => {
    const article = withPictures();
    const properties = { src: 'data:image/png;base64,AAAA' };
    article.content.tree.children.push({ type: 'element', tagName: 'img', properties, children: [] });
    expect(pictureAddresses(article)).toEqual([LEAD, INNER]);
  });

  it('are kept as they came, those that fail are named, and trying again gets the rest only', async () => {
    const store = library.open();
    const { id } = await store.save(withPictures());
    const first = await store.pictures.keep(id, async (src) => {
      if (src === INNER) throw new TypeError('CORS');
      return PNG;
    });
    expect(first).toEqual({ wanted: 2, missing: [INNER] });
    const [row] = await store.list();
    expect(row?.pictures).toEqual({ wanted: 2, missing: 1, done: true });
    const again = vi.fn(async () => PNG);
    expect(await store.pictures.keep(id, again)).toEqual({ wanted: 2, missing: [] });
    expect(again).toHaveBeenCalledExactlyOnceWith(INNER);
    const kept = await library.open().pictures.of(id);
    expect(kept.map(({ src, picture }) => [src, picture.type, picture.size])).toEqual([
      [LEAD, 'image/png', PNG.length],
      [INNER, 'image/png', PNG.length],
    ]);
    expect(new Uint8Array((await kept[0]?.picture.arrayBuffer()) ?? new ArrayBuffer())).toEqual(PNG);
    expect((await store.get(id))?.article).toEqual(withPictures());
  });

  it.each<[string, Uint8Array<ArrayBuffer> | null]>([
    ['nothing', null],
    ['a page instead of a picture', new TextEncoder().encode('<!doctype html><script>alert(1)</script>')],
    ['a drawing that may hold a script', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a picture that is too large', new Uint8Array([...PNG, ...new Uint8Array(PICTURE_LIMITS.bytes)])],
  ])('are missing where their server sends %s', async (_, bytes) => {
    const store = library.open();
    const { id } = await store.save(withPictures());
    expect((await store.pictures.keep(id, async () => bytes)).missing).toHaveLength(2);
    expect(await store.pictures.of(id)).toEqual([]);
    expect(await store.get(id)).toBeDefined();
  });

  it('come back with a backup, and go with their article', async () => {
    const store = library.open();
    const { id } = await store.save(withPictures());
    await store.pictures.keep(id, async () => PNG);
    const file = await store.backup();
    await store.remove(id);
    await store.purge(-1);
    expect(await store.pictures.of(id)).toEqual([]);
    await store.restoreBackup(file);
    expect((await store.pictures.of(id)).map(({ src }) => src)).toEqual([LEAD, INNER]);
  });
});

describe('what a picture is', () => {
  it.each([
    ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['image/gif', [...'GIF89a'].map((c) => c.charCodeAt(0))],
    ['image/webp', [...'RIFF\0\0\0\0WEBP'].map((c) => c.charCodeAt(0))],
    ['image/avif', [...'\0\0\0 ftypavif'].map((c) => c.charCodeAt(0))],
    [null, [...'RIFF\0\0\0\0WAVE'].map((c) => c.charCodeAt(0))],
    [null, []],
  ])('is told by its first bytes: %s', (type, bytes) => {
    expect(sniffPicture(new Uint8Array(bytes))).toBe(type);
  });

  it('goes to base64 and back', () => {
    const bytes = new Uint8Array(Array.from({ length: 20_001 }, (_, i) => i % 256));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });

  it('has an id of its article', () => {
    const id = '0abc12345-12345678-abcd';
    expect([`${id}-0`, `${id}-59`, id, `${id}-`, `${id}-x`, '__proto__-1'].map(isPictureId)).toEqual([
      ...[true, true, false, false, false, false],
    ]);
  });
});
