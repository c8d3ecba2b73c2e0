import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../../utils/export/text-fragment-url';
import { fc } from '../../fast-check';

const URL_ = 'https://kabar.example/a';

function fragment(text: string, exact: string, from = 0): string {
  const start = text.indexOf(exact, from);
  return textFragmentUrl(`${URL_}#komentar`, text, { start, end: start + exact.length });
}

describe('textFragmentUrl', () => {
  it.each([
    ['Ia berkata, mari maju.', 'mari maju', `${URL_}#:~:text=mari%20maju`],
    ['Anak-anak, guru & warga', 'Anak-anak, guru & warga', `${URL_}#:~:text=Anak%2Danak%2C%20guru%20%26%20warga`],
    ['Ya. Ia bilang “ya ya” lalu pergi', '“', `${URL_}#komentar`],
  ])('%s', (text, exact, expected) => {
    expect(fragment(text, exact)).toBe(expected);
  });

  it('adds the words around where the quotation stands twice', () => {
    const text = 'Kami siap, kata Ani.\n\nLalu Budi berkata: Kami siap, katanya lagi sore itu.';
    expect(fragment(text, 'Kami siap', 10)).toBe(
      `${URL_}#:~:text=Lalu%20Budi%20berkata%3A-,Kami%20siap,-%2C%20katanya%20lagi`,
    );
  });

  it('gives first and last words of a long quotation or one over several paragraphs', () => {
    const text = `${Array.from({ length: 60 }, (_, i) => `kata${i}`).join(' ')}\n\nakhir dari kutipan`;
    expect(fragment(text, text)).toBe(`${URL_}#:~:text=kata0%20kata1%20kata2%20kata3%20kata4,akhir%20dari%20kutipan`);
  });

  it('always gives an address that parses, with one directive', () => {
    fc.assert(
      fc.property(fc.uint16Array({ minLength: 1, maxLength: 200 }), fc.nat(), (units, from) => {
        const text = String.fromCharCode(...units);
        const range = { start: from % text.length, end: text.length };
        const url = textFragmentUrl(URL_, text, range);
        expect(URL.canParse(url)).toBe(true);
        expect(url.split('#').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
