import { describe, expect, it } from 'vitest';
import type { Article, PlainArticle } from '../../../utils/article/article';
import type { PageAnswer } from '../../../utils/article/read-answer';
import { loadNextPages } from '../../../utils/read/load-next-pages';
import { sampleArticle } from '../../components/sample-article';
import { h } from '../content/h';

const FIRST = sampleArticle({
  completeness: {
    complete: false,
    sign: 'more-pages',
    nextPages: ['https://warta.example/2', 'https://warta.example/3'],
  },
});

function page(text: string): PlainArticle {
  return { ...FIRST, removals: [], content: { tree: { type: 'root', children: [h('p', text)] }, text } };
}

/** Answers per address; what is not named here fails. */
function site(pages: Record<string, string>): (address: string) => Promise<PageAnswer> {
  return async (address) => {
    const text = new Map(Object.entries(pages)).get(address.slice(-1));
    return text === undefined ? { ok: false, code: 'failed' } : { ok: true, article: page(text) };
  };
}

function load(pages: Record<string, string>, signal = new AbortController().signal): Promise<Article> {
  return loadNextPages(FIRST, { readAddress: site(pages), onProgress: () => undefined, signal });
}

describe('loadNextPages', () => {
  it('joins all pages in order and looks for quotations in the whole', async () => {
    const article = await load({ 2: 'Halaman dua.', 3: '“Kami siap,” kata Camat Sukamaju, Dewi Anggraini.' });
    expect(article.content.text).toMatch(/Halaman dua\.\n\n“Kami siap/);
    expect(article.speakers.map(({ name }) => name)).toContain('Dewi Anggraini');
    expect(article.completeness).toMatchObject({ complete: true, nextPages: [] });
  });

  it('keeps what came when one page fails, and says which is missing', async () => {
    const article = await load({ 3: 'Halaman tiga.' });
    expect(article.content.text).toContain('Halaman tiga.');
    expect(article.completeness).toMatchObject({ complete: false, nextPages: ['https://warta.example/2'] });
  });

  it('changes nothing when every page fails', async () => {
    expect(await load({})).toBe(FIRST);
  });

  it('asks for no page after the reader stopped it', async () => {
    const asked: string[] = [];
    const stop = new AbortController();
    const readAddress = async (address: string): Promise<PageAnswer> => {
      asked.push(address);
      stop.abort();
      return { ok: true, article: page('Halaman dua.') };
    };
    await loadNextPages(FIRST, { readAddress, onProgress: () => undefined, signal: stop.signal });
    expect(asked).toEqual(['https://warta.example/2']);
  });
});
