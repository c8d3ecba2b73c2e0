import { describe, expect, it } from 'vitest';
import { readHtml } from '../../tools/read/read-html';

const TEXT = [
  'Warga Sumber Jati memperbaiki jembatan bambu di hulu sungai selama dua pekan penuh.',
  '“Tali pengikatnya sudah lapuk,” kata Ratna Pertiwi, kepala dinas, di tepi sungai.',
  'Perbaikan akan selesai dalam dua pekan, dan pejalan kaki boleh menyeberang lebih dulu.',
];

/** @returns the lines of an article that stand above its first paragraph. */
function above(html: string, lang = 'id'): string[] {
  const body = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const page = `<html lang="${lang}"><head><title>Jembatan Bambu Diperbaiki</title><meta name="author" content="Rani Lestari"></head><body><article><h1>Jembatan Bambu Diperbaiki</h1>${html}${body}</article></body></html>`;
  const lines = readHtml(page, 'https://wartarimbun.example/jembatan').article.content.text.split('\n\n');
  return lines.slice(0, lines.indexOf(TEXT[0] ?? ''));
}

describe('above the first paragraph', () => {
  it.each([
    '<p>Oleh: Rani Lestari</p>',
    '<p>By Rani Lestari, staff</p>',
    '<h4>Rani Lestari | Warta Rimbun</h4>',
    '<h5>Sabtu, 17 Mei 2025 | 10:32 WIB</h5>',
    '<p>Sabtu, 17 Mei 2025</p>',
    '<h4>Jakarta, 12 Mei 2023</h4>',
    '<h4>Warta Rimbun - 12/05/2023, 10:32 WIB</h4>',
  ])('%s goes', (html) => {
    expect(above(html)).toEqual([]);
  });

  it('a byline goes in the page’s own language', () => {
    expect(above('<p>Di Marco Bianchi</p>', 'it')).toEqual([]);
  });

  it.each([
    ['<h2>Di Balik Tembok Pasar</h2>', 'Di Balik Tembok Pasar'],
    ['<h2>Kebakaran 12 Mei 2023</h2>', 'Kebakaran 12 Mei 2023'],
  ])('%s stays', (html, line) => {
    expect(above(html)).toEqual([line]);
  });
});
