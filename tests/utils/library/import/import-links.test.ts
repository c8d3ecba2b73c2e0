import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { ImportedLink } from '../../../../utils/library/import/imported-link';
import { el, sampleArticle } from '../../sample-article';
import { useFreshLibrary } from '../fresh-library';

const fresh = useFreshLibrary();
const TEXT = { html: '<p>x</p>', dek: '', author: '', publishedTime: '', leadImage: '' };

function link(n: number, fields: Partial<ImportedLink> = {}): ImportedLink {
  return {
    ...{
      url: `https://kabar.example/${n}`,
      title: `Judul ${n}`,
      savedAt: n,
      tags: ['kota'],
      read: true,
      archived: false,
    },
    ...fields,
  };
}

/** What the pipeline makes of a text, here always the same. */
const readText = async ({ url, title }: ImportedLink) => sampleArticle({ url, canonicalUrl: url, title });

describe('importing', () => {
  it('takes over texts with what was marked in them, at its place', async () => {
    const library = fresh.open();
    const marks = [
      { quote: 'Kami jaga bersama.', note: 'Penting' },
      { quote: 'Kalimat yang tidak ada di teks ini.', note: '' },
    ];
    const { ids, ...counts } = await library.importLinks([link(1, { text: TEXT, marks }), link(2)], { readText });
    expect(counts).toEqual({ texts: 1, highlights: 2 });
    const [second, first] = await library.list();
    expect(first).toMatchObject({
      id: ids[0],
      title: 'Judul 1',
      quotations: 3,
      tags: ['kota'],
      read: true,
      savedAt: 1,
    });
    expect(second).toMatchObject({ words: 0, quotations: 0 });
    const highlights = await library.highlights.of('https://kabar.example/1');
    const text = (await library.get(ids[0] ?? ''))?.article.content.text ?? '';
    expect(highlights.find(({ note }) => note === 'Penting')?.anchor).toMatchObject({
      exact: 'Kami jaga bersama.',
      start: text.indexOf('Kami jaga bersama.'),
    });
    expect(highlights.map(({ anchor }) => anchor.exact)).toContain('Kalimat yang tidak ada di teks ini.');
  });

  it.each<[string, () => Promise<ReturnType<typeof sampleArticle> | null>]>([
    ['has no words', async () => null],
    ['cannot be read', () => Promise.reject(new Error('broken'))],
    [
      'has in it what may not be',
      async () => {
        const article = sampleArticle();
        article.content.tree.children.push(el('script', {}, 'alert(1)'));
        return article;
      },
    ],
  ])('keeps the link of a text that %s', async (_, broken) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const library = fresh.open();
    expect(await library.importLinks([link(1, { text: TEXT })], { readText: broken })).toMatchObject({ texts: 0 });
    expect(await library.list()).toMatchObject([{ url: 'https://kabar.example/1', words: 0 }]);
  });

  it('leaves alone what is saved, and takes an address once', async () => {
    const library = fresh.open();
    await library.importLinks([link(1)]);
    const again = await library.importLinks([link(1), link(2), link(2, { url: 'https://www.kabar.example/2/' })]);
    expect(again.ids).toHaveLength(1);
    expect(await library.list()).toHaveLength(2);
  });
});
