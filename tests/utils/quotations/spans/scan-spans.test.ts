import { describe, expect, it } from 'vitest';
import { scanSpans } from '../../../../utils/quotations/spans/scan-spans';

const CASES: [what: string, text: string, spans: string[]][] = [
  ['curly marks', 'Ia berkata “kami siap” lalu pergi.', ['kami siap']],
  ['straight marks', 'Ia berkata "kami siap" lalu pergi.', ['kami siap']],
  ['the closing mark on both sides', 'Ia berkata ”kami siap” lalu pergi.', ['kami siap']],
  ['low and high marks', 'Er sagte „wir sind bereit“ und ging.', ['wir sind bereit']],
  ['guillemets', 'Il a dit «nous sommes prêts» puis.', ['nous sommes prêts']],
  [
    'two single marks for a double one',
    "“Kami siap,'' kata A. ''Besok mulai,'' kata B.",
    ['Kami siap,', 'Besok mulai,'],
  ],
  ['two in a paragraph', '“Satu,” kata A. “Dua,” kata B.', ['Satu,', 'Dua,']],
  ['mixed forms', '“Kami siap,” katanya. "Besok mulai."', ['Kami siap,', 'Besok mulai.']],
  ['opened curly, closed straight', '“Kami siap," katanya.', ['Kami siap,']],
  ['opened straight, closed curly', '"Kami siap,” katanya.', ['Kami siap,']],
  ['no space before the opening mark', 'Itu benar.“Kami siap,” katanya.', ['Kami siap,']],
  ['no space behind the closing mark', '"Kami siap,"katanya.', ['Kami siap,']],
  ['space inside the marks', '“ Kami siap, ” katanya.', ['Kami siap,']],
  [
    'inner quotation belongs to the outer',
    '“Ia bilang ‘besok saja’ kepada kami,” kata Tirta.',
    ['Ia bilang ‘besok saja’ kepada kami,'],
  ],
  [
    'inner quotation with the same marks',
    '“Ia bilang “besok saja” kepada kami,” kata Tirta.',
    ['Ia bilang “besok saja” kepada kami,'],
  ],
  ['stray closing mark', '"Kami siap," ucap Tirta," kata dia.', ['Kami siap,']],
  [
    'left open, opened again in the next paragraph',
    '“Kami siap.\n\n“Besok mulai,” katanya.',
    ['Kami siap.', 'Besok mulai,'],
  ],
  ['runs over a paragraph', '“Kami siap.\n\nBesok mulai,” katanya.', ['Kami siap.\n\nBesok mulai,']],
  ['left open spoils one paragraph only', '“Kami siap.\n\nHujan turun.\n\n“Besok,” katanya.', ['Kami siap.', 'Besok,']],
  ['apostrophes are no marks', "It's the dog's day, isn't it?", []],
  ['curly apostrophes are no marks', 'It’s the dog’s day, isn’t it?', []],
  ['feet and inches', 'He is 6\'2" tall and 180 pounds.', []],
  ['inches alone', 'Layar 5" itu retak.', []],
  ['single marks', "Film 'Sang Penjaga Kota' tayang.", ['Sang Penjaga Kota']],
  ['single curly marks', 'Film ‘Sang Penjaga Kota’ tayang.', ['Sang Penjaga Kota']],
  ['single marks around a possessive', "Film 'Ibu Kota' dan buku ayah' itu.", ['Ibu Kota']],
  ['nothing in the marks', 'Ia diam. “” Lalu pergi.', []],
  ['no marks', 'Hujan turun sepanjang malam.', []],
  ['empty text', '', []],
];

describe('scanSpans', () => {
  it.each(CASES)('%s', (_, text, spans) => {
    expect(scanSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans);
  });

  it('tells a quotation left open', () => {
    expect(scanSpans('“Kami siap.\n\n“Besok,” katanya.').map(({ closed }) => closed)).toEqual([false, true]);
  });
});
