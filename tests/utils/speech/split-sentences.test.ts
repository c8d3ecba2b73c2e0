import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../utils/speech/split-sentences';
import { fc } from '../../fast-check';

const split = (text: string, language = 'id') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['two sentences', 'Warga datang. Lurah pulang.', ['Warga datang.', 'Lurah pulang.']],
    [
      'titles and initials',
      'Prof. Dr. Ir. H. Joko Santoso, M.Si. hadir. Ia senang.',
      ['Prof. Dr. Ir. H. Joko Santoso, M.Si. hadir.', 'Ia senang.'],
    ],
    [
      'an initial inside a name',
      'Menurut R. A. Kartini W. Lestari, itu benar.',
      ['Menurut R. A. Kartini W. Lestari, itu benar.'],
    ],
    [
      'an address',
      'Rumah di Jl. Melati No. 5 Kec. Sukamaju ramai.',
      ['Rumah di Jl. Melati No. 5 Kec. Sukamaju ramai.'],
    ],
    [
      'times and sums',
      'Mulai pukul 10.30 WIB. Biayanya Rp. 5.000 saja.',
      ['Mulai pukul 10.30 WIB.', 'Biayanya Rp. 5.000 saja.'],
    ],
    ['a question with its tag', '“Apa kabar?” tanya Budi. Siti diam.', ['“Apa kabar?” tanya Budi.', 'Siti diam.']],
    ['a quotation that ends', '“Sudah selesai.” Wahyu pulang.', ['“Sudah selesai.”', 'Wahyu pulang.']],
    ['blocks, list items and cells', 'Judul\n\nSatu\nDua\tTiga', ['Judul', 'Satu', 'Dua', 'Tiga']],
    ['nothing to say', '* * *\n\nIsi.\n\n—', ['Isi.']],
    ['an empty text', '', []],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    ['titles', 'Gov. Brown met Sen. White. They talked.', ['Gov. Brown met Sen. White.', 'They talked.']],
    [
      '"no" before a number only',
      'See No. 5 Main Street. He said no. They left.',
      ['See No. 5 Main Street.', 'He said no.', 'They left.'],
    ],
    ['countries', 'The U.S. Congress met. It was late.', ['The U.S. Congress met.', 'It was late.']],
  ])('in English: %s', (_, text, expected) => {
    expect(split(text, 'en')).toEqual(expected);
  });

  it('takes any language that a page may give', () => {
    expect(split('Satu. Dua.', 'x!')).toEqual(['Satu.', 'Dua.']);
    expect(split('Satu. Dua.', '')).toEqual(['Satu.', 'Dua.']);
  });

  it('loses no letter and never goes back', () => {
    const word = fc.constantFrom('Dr.', 'kata', 'No.', '5', '“Ya!”', 'A.', '\n\n', 'selesai.', '?', '\t', 'Budi');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        const sentences = splitSentences(text, 'id');
        const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(sentences.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(letters(text));
        sentences.forEach(({ start, end }, index) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
        });
      }),
    );
  });
});
