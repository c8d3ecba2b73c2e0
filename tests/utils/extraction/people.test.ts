import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../utils/extraction/people';

describe('peopleOf', () => {
  it.each([
    ['Rani Lestari', ['Rani Lestari']],
    ['Oleh: Rani Lestari', ['Rani Lestari']],
    ['Penulis : Rani Lestari dan Bagus Prakoso', ['Rani Lestari', 'Bagus Prakoso']],
    ['By Dana Whitfield and Omar Said', ['Dana Whitfield', 'Omar Said']],
    ['Rani Lestari, Warta Contoh', ['Rani Lestari']],
    ['Rani Lestari - Warta Contoh', ['Rani Lestari']],
    ['Rani Lestari, 17 Mei 2025', ['Rani Lestari']],
    ['Redaksi', []],
    ['Warta Contoh', []],
    ['https://contoh.example/author/rani', []],
    ['Dana Whitfield, Staff Writer', ['Dana Whitfield']],
    ['Dana Whitfield Senior Reporter', ['Dana Whitfield']],
    ['Dana Author', ['Dana Author']],
    ['Written by Dana Whitfield in Rail News on 1 June 2019 at 08:09 AM. 5 Comments', ['Dana Whitfield']],
    ['Rani Lestari pada 17 Mei 2025', ['Rani Lestari']],
    ['5 min read', []],
    ['View more posts', []],
    ['Saturday', []],
    ['', []],
  ])('%s -> %s', (byline, expected) => {
    expect(peopleOf(byline, 'Warta Contoh')).toEqual(expected);
  });
});
