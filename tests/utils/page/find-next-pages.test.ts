import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../utils/page/copy-page';
import { findNextPages } from '../../../utils/page/find-next-pages';

const HERE = 'https://contoh.example/berita/d-7/judul';

function nextPages(hrefs: string[], url = HERE, head = '', label = '›'): string[] {
  const links = hrefs.map((href) => `<a href="${href}">${label}</a>`).join('');
  const { document } = new JSDOM(`<head>${head}</head><body><p>teks</p>${links}</body>`, { url }).window;
  return findNextPages(copyPage(document, url));
}

describe('findNextPages', () => {
  it.each([
    [
      'numbers in the path',
      ['/berita/d-7/judul', '/berita/d-7/judul/2', '/berita/d-7/judul/3'],
      [`${HERE}/2`, `${HERE}/3`],
    ],
    ['a parameter', ['?page=2', '?page=3', '?page=2'], [`${HERE}?page=2`, `${HERE}?page=3`]],
    ['gaps', ['?page=2', '?page=5'], [2, 3, 4, 5].map((n) => `${HERE}?page=${n}`)],
    ['the whole on one page', ['?page=2', '?page=all'], [`${HERE}?page=all`]],
    ['single=1', ['/berita/d-7/judul/2', '?single=1'], [`${HERE}?single=1`]],
    ['another article', ['/berita/d-8/lain/2', '/berita/d-8/lain'], []],
    ['another site', ['https://lain.example/berita/d-7/judul/2'], []],
    ['a number too high to be a page of an article', ['?page=999'], []],
    ['no links', [], []],
  ])('%s', (_, hrefs, expected) => {
    expect(nextPages(hrefs)).toEqual(expected);
  });

  it('goes on from the page that is open', () => {
    expect(nextPages(['/berita/d-7/judul/1', '/berita/d-7/judul/3'], `${HERE}/2`)).toEqual([`${HERE}/3`]);
  });

  it.each([
    ['Bocah Desa Membuat Wayang dari Rumput', []],
    ['2', ['https://contoh.example/berita/13']],
    ['Halaman selanjutnya', ['https://contoh.example/berita/13']],
  ])('a bare number in the path may be another article: %s', (label, expected) => {
    expect(nextPages(['/berita/13'], 'https://contoh.example/berita/12', '', label)).toEqual(expected);
  });

  it.each([
    ['/?p=12', ['/?p=13', '/?p=15'], '2', []],
    ['/index.php?p=12', ['/index.php?p=13'], '2', []],
    ['/berita/?p=12', ['/berita/?p=15'], 'Bocah Desa Membuat Wayang dari Rumput', []],
    ['/berita/judul', ['/berita/judul?p=2'], '2', ['https://contoh.example/berita/judul?p=2']],
  ])('on %s, %j with the text %s', (here, hrefs, label, expected) => {
    expect(nextPages(hrefs, `https://contoh.example${here}`, '', label)).toEqual(expected);
  });

  it('follows rel=next of the same article', () => {
    expect(nextPages([], HERE, `<link rel="next" href="${HERE}/2">`)).toEqual([`${HERE}/2`]);
  });

  it('asks for nothing more when the whole is open', () => {
    expect(nextPages(['?page=2', '?page=all'], `${HERE}?page=all`)).toEqual([]);
  });
});
