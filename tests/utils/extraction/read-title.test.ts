import { describe, expect, it } from 'vitest';
import { indexPage } from '../../../utils/extraction/index-page';
import { readTitle } from '../../../utils/extraction/read-title';
import { copyPage } from '../../../utils/page/copy-page';
import { parseHtml, readHtml } from '../../tools/read/read-html';

function titleOf(head: string, body: string, data = {}, url = 'https://kabarrimbun.example/perahu'): string {
  const { window } = parseHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url);
  const copy = copyPage(window.document, url);
  return readTitle(copy, indexPage(copy.document.body), data, 'Kabar Rimbun Raya').title;
}

const PARAGRAPHS = '<p>Perahu itu berlayar tiap pagi, dan tukang perahu menunggu penumpang di dermaga kayu.</p>'.repeat(
  8,
);
const OG = '<meta property="og:title" content="Perahu Penyeberangan Dapat Mesin Baru">';

describe('readTitle', () => {
  it.each([
    ['the site above it', OG, '<h1>Kabar Rimbun Raya</h1><h2>Perahu Penyeberangan Dapat Mesin Baru</h2>'],
    ['a smaller heading', OG, '<h1>Berita dan Pengumuman</h1><h3>Perahu Penyeberangan Dapat Mesin Baru</h3>'],
    ['no heading', OG, '<p>Perahu itu berlayar.</p>'],
    [
      'a document title only',
      '<title>Perahu Penyeberangan Dapat Mesin Baru - Kabar Rimbun Raya</title>',
      '<p>Teks</p>',
    ],
  ])('finds it with %s', (_, head, body) => {
    expect(titleOf(head, body)).toBe('Perahu Penyeberangan Dapat Mesin Baru');
  });

  it('knows it by the words of the address where the document is called after the site', () => {
    const heading = '<h3>Layanan Informasi Publik</h3><h3>Perahu Penyeberangan Mendapat Mesin Baru</h3>';
    const url = 'https://kabarrimbun.example/index.php/berita/12-perahu-penyeberangan-mendapat-mesin';
    expect(titleOf('<title>Dinas Kominfo Rimbun Raya</title>', heading, {}, url)).toBe(
      'Perahu Penyeberangan Mendapat Mesin Baru',
    );
  });

  it('is the part of the document’s title that the page shows and its address repeats', () => {
    const og = '<meta property="og:title" content="Dinas Rimbun Raya">';
    const title = '<title>Dinas Perhubungan | Perahu Penyeberangan Mendapat Mesin Baru</title>';
    const heading = '<h2>Detail Siaran Pers</h2><h3>Perahu Penyeberangan Mendapat Mesin Baru</h3>';
    const url = 'https://kabarrimbun.example/siaran-pers/perahu-penyeberangan-mendapat-mesin-baru';
    expect(titleOf(title + og, heading, {}, url)).toBe('Perahu Penyeberangan Mendapat Mesin Baru');
  });

  it('is no topic that the document’s title adds', () => {
    const head = '<title>Perahu Menang Telak | Kualifikasi Balap Sungai</title>';
    const body = '<h1>Perahu Jati Menang Telak di Kualifikasi</h1><h2>Kualifikasi Balap Sungai</h2>';
    const url = 'https://kabarrimbun.example/perahu-menang-telak-kualifikasi-balap-sungai';
    expect(titleOf(head, body, {}, url)).toBe('Perahu Jati Menang Telak di Kualifikasi');
  });

  it('has the colon that the heading shows as a new line', () => {
    const head = '<meta property="og:title" content="Sungai Jati: Perahu Dapat Mesin Baru">';
    const heading = '<h1><span>Sungai Jati</span><span>Perahu Dapat Mesin Baru</span></h1>';
    expect(titleOf(head, heading)).toBe('Sungai Jati: Perahu Dapat Mesin Baru');
  });

  it('goes without a site that is at home where its name says', () => {
    const title = '<title>The Jati Creek Herald - Perahu Penyeberangan Dapat Mesin Baru</title>';
    const { article } = readHtml(
      `<html><head>${title}</head><body><table><tr><td>${PARAGRAPHS}</td></tr></table></body></html>`,
      'https://jaticreekherald.example/a',
    );
    expect(article.metadata.title).toBe('Perahu Penyeberangan Dapat Mesin Baru');
  });

  it('is the smaller heading where the greater bears the name of a blog', () => {
    const head = '<title>Perahu Penyeberangan Dapat Mesin Baru | Catatan dari Dermaga</title>';
    const body = '<h1>Catatan dari Dermaga</h1><h3>Perahu Penyeberangan Dapat Mesin Baru</h3>';
    expect(titleOf(head, body)).toBe('Perahu Penyeberangan Dapat Mesin Baru');
  });

  const seen = '<h1>Mesin Baru untuk Tiga Perahu di Sungai Jati</h1>';

  it('believes what the page shows where search engines are told something else', () => {
    expect(titleOf(OG, `<h1>Kabar Rimbun Raya</h1>${seen}`)).toBe('Mesin Baru untuk Tiga Perahu di Sungai Jati');
  });

  it.each([
    ['has nothing in common with any title', '<h1>Informasi dan Pengumuman Dinas</h1>', {}],
    ['is one of several', `${seen}<h1>Perahu Lain Masih Menunggu Giliran</h1>`, {}],
    ['the data name another headline', seen, { headline: 'Perahu Penyeberangan Dapat Mesin Baru' }],
  ])('does not believe a heading that %s', (_, body, data) => {
    expect(titleOf(OG, body, data)).toBe('Perahu Penyeberangan Dapat Mesin Baru');
  });
});
