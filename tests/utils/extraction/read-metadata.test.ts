import { describe, expect, it } from 'vitest';
import { indexPage } from '../../../utils/extraction/index-page';
import { readMetadata } from '../../../utils/extraction/read-metadata';
import { copyPage } from '../../../utils/page/copy-page';
import { parseHtml } from '../../tools/read/read-html';

const TEXT =
  '<p>Tiga perahu penyeberangan di Sungai Jati mendapat mesin baru setelah dua bulan hanya dapat didayung oleh awaknya.</p>';
const H1 = '<h1>Perahu Penyeberangan Dapat Mesin Baru</h1>';

function metadataOf(body: string, metas = '') {
  const url = 'https://kabarrimbun.example/perahu';
  const title = '<title>Perahu Penyeberangan Dapat Mesin Baru</title>';
  const { window } = parseHtml(`<html lang="id"><head>${title}${metas}</head><body>${body}</body></html>`, url);
  const copy = copyPage(window.document, url);
  return readMetadata(copy, indexPage(copy.document.body));
}

describe('byline beside the date', () => {
  it.each([
    [
      '<div><span>Rani Lestari</span><span>•</span><span>Selasa, 13 Mei 2025 - 09:12 WIB</span></div>',
      ['Rani Lestari'],
    ],
    ['<div>Rani Lestari / 10 Mei 2025</div>', ['Rani Lestari']],
    ['<div><a href="/author/rani">Rani Lestari</a> | 10 Mei 2025</div>', ['Rani Lestari']],
    ['<p><time>October 9, 2024</time> | By Rani Lestari</p>', ['Rani Lestari']],
    ['<div>March 27, 2025 · 4 min read · Rani Lestari</div>', ['Rani Lestari']],
    ['<div>Kabar Daerah | 10 Mei 2025</div>', []],
    ['<div>Kamis, 15 Mei 2025</div>', []],
    ['<div>Kabar Indonesia - 10 Mei 2025</div>', []],
  ])('%s -> %s', (line, expected) => {
    expect(metadataOf(`<a href="/daerah">Kabar Daerah</a>${H1}${line}${TEXT}`).byline).toEqual(expected);
  });
});

describe('byline of its own', () => {
  it.each([
    ['<font>By Rani Lestari<br>Kabar Staff Writer<br>Thursday, August 14, 2003</font>', ['Rani Lestari']],
    ['<h4>Words by Rani Lestari. Pictures by Bagus Prakoso</h4>', ['Rani Lestari']],
    ['<p>Penulis: Moh. Hasan</p>', ['Moh. Hasan']],
    ['<p>Oleh Prof. Dr. Rani Lestari</p>', ['Prof. Dr. Rani Lestari']],
    ['<p>By Rev. John Carter</p>', ['Rev. John Carter']],
    ['<div class="byline">AFP NEWS DESK</div>', ['AFP NEWS DESK']],
    ['<p>Rep: Rani Lestari / Red: Bagus Prakoso</p>', ['Rani Lestari']],
    ['<div><p>Redaktur : Bagus Prakoso<br>Reporter : Rani Lestari</p></div>', ['Rani Lestari']],
    ['<div class="writer"><a href="#">Rani Lestari</a></div>', ['Rani Lestari']],
    ['<div class="detail-nama-redaksi"><a>Rani Lestari</a></div>', ['Rani Lestari']],
    ['<span>Fotografer : Rani Lestari</span>', ['Rani Lestari']],
    ['<div class="author-box">Lihat semua tulisan oleh Redaksi</div>', []],
    ['<div class="byline">webadmin</div>', []],
  ])('%s -> %s', (line, expected) => {
    expect(metadataOf(`${H1}${line}${TEXT}`).byline).toEqual(expected);
  });

  it.each([
    ['Rimbun Cyber Media', ['Rani Lestari']],
    ['esy', ['Rani Lestari']],
    ['humas', ['Rani Lestari']],
    ['Bagus Prakoso', ['Bagus Prakoso']],
  ])('is what readers see where the page names an account: %s', (name, expected) => {
    const line = '<p>Penulis: Rani Lestari</p>';
    expect(metadataOf(`${H1}${line}${TEXT}`, `<meta name="author" content="${name}">`).byline).toEqual(expected);
  });

  it.each([
    [
      'Rimbun Cyber Media',
      '<section class="terkait"><span class="byline">Oleh Joko Pembaca</span></section>',
      ['Rimbun Cyber Media'],
    ],
    ['Eyal Press', '<p>Penulis: Rani Lestari</p>', ['Eyal Press']],
    ['humas', '<figure><figcaption>Fotografer: Joko Pembaca</figcaption></figure>', ['humas']],
  ])('%s beside %s -> %j', (name, html, expected) => {
    expect(metadataOf(`${H1}${TEXT}${html}`, `<meta name="author" content="${name}">`).byline).toEqual(expected);
  });

  it('is the writer, not who took the pictures', () => {
    const lines = '<p>Fotografer: Joko Pembaca</p><p>Penulis: Rani Lestari</p>';
    expect(metadataOf(`${H1}${lines}${TEXT}`).byline).toEqual(['Rani Lestari']);
  });

  it('is the account where nobody else is named', () => {
    expect(metadataOf(`${H1}${TEXT}`, '<meta name="author" content="Rimbun Cyber Media">').byline).toEqual([
      'Rimbun Cyber Media',
    ]);
  });

  it.each([
    ['RANI LESTARI\nKabar Rimbun', ['RANI LESTARI']],
    ['By\nRani Lestari', ['Rani Lestari']],
    ['Rani Lestari,\nBagus Prakoso', ['Rani Lestari', 'Bagus Prakoso']],
  ])('is the author in JSON-LD without the paper: %j', (name, expected) => {
    const publisher = { '@type': 'Organization', name: 'Kabar Rimbun' };
    const data = JSON.stringify({ '@type': 'NewsArticle', author: [{ '@type': 'Person', name }], publisher });
    const script = `<script type="application/ld+json">${data}</script>`;
    expect(metadataOf(`${H1}${TEXT}`, script).byline).toEqual(expected);
  });
});

describe('metas of many names', () => {
  it.each(['article:published_time', 'w-published-date', 'pub_date', 'dtk:publishdate', 'datePublished', 'date'])(
    '%s is the date',
    (name) => {
      const metas = `<meta name="${name}" content="2025-05-14T18:05:00+07:00">`;
      expect(metadataOf(`${H1}${TEXT}`, metas).publishedTime).toBe('2025-05-14T18:05:00+07:00');
    },
  );

  it.each<[string, string[]]>([
    ['parsely-author', ['Rani Lestari']],
    ['dc.creator', ['Rani Lestari']],
    ['jpnncom_news_author', ['Rani Lestari']],
    ['twitter:creator', []],
    ['authority', []],
  ])('%s names %j', (name, expected) => {
    expect(metadataOf(`${H1}${TEXT}`, `<meta name="${name}" content="Rani Lestari">`).byline).toEqual(expected);
  });
});

describe('date above the headline', () => {
  it('is the one nearest to it', () => {
    const top = '<div class="date-topbar">Rabu, 26 November 2025</div>';
    const own = '<div class="date">Rabu, 14 Mei 2025 18:05 WIB</div>';
    expect(metadataOf(`${top}${own}${H1}${TEXT}`).publishedTime).toBe('2025-05-14T18:05:00+07:00');
  });

  it('gets its time of day from the foot of the text', () => {
    const own = '<h2 class="date-header">Sabtu, 10 Mei 2025</h2>';
    const foot = '<div><abbr class="published" title="2025-05-10T19:22:00+07:00">19.22</abbr></div>';
    expect(metadataOf(`${own}${H1}${TEXT}${foot}`).publishedTime).toBe('2025-05-10T19:22:00+07:00');
  });
});
