import { describe, expect, it } from 'vitest';
import { longestPiece, splitPieces } from '../../../utils/speech/split-pieces';
import { fc } from '../../fast-check';

const split = (text: string, longest: number) =>
  splitPieces(text, { start: 0, end: text.length }, longest).map(({ start, end }) => text.slice(start, end));

describe('splitPieces', () => {
  it.each([
    ['a short sentence stays whole', 'Warga datang.', 40, ['Warga datang.']],
    ['behind a comma', 'Warga datang pagi hari, lurah pulang.', 30, ['Warga datang pagi hari,', ' lurah pulang.']],
    [
      'not behind a comma near the start',
      'Lalu, semua warga pulang ke rumah.',
      22,
      ['Lalu, semua warga', ' pulang ke rumah.'],
    ],
    ['between words', 'satu dua tiga empat', 9, ['satu dua', ' tiga', ' empat']],
    ['anywhere in a word without end', 'a'.repeat(10), 4, ['aaaa', 'aaaa', 'aa']],
    ['not inside a character', '😀😀😀', 3, ['😀', '😀', '😀']],
  ])('%s', (_, text, longest, expected) => {
    expect(split(text, longest)).toEqual(expected);
  });

  it('keeps every character, in pieces that are short enough', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '.') }),
        fc.integer({ min: 2, max: 30 }),
        (text, longest) => {
          const pieces = split(text, longest);
          expect(pieces.join('')).toBe(text);
          for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });
});

describe('longestPiece', () => {
  it('is shorter the slower the voice is', () => {
    expect(longestPiece(0.5)).toBe(longestPiece(1) / 2);
    expect(longestPiece(2)).toBe(longestPiece(1) * 2);
  });
});
