import { describe, expect, it } from 'vitest';
import { cssString, shortAddress } from '../../../components/reading/source-line';
import { fc } from '../../fast-check';

describe('shortAddress', () => {
  it.each([
    ['https://warta.example/taman-baca?utm_source=x#komentar', 'warta.example/taman-baca'],
    ['https://warta.example/', 'warta.example'],
    ['bukan alamat', ''],
  ])('%s', (address, expected) => {
    expect(shortAddress(address)).toBe(expected);
  });

  it('cuts a long one', () => {
    const line = shortAddress(`https://warta.example/${'a'.repeat(200)}`);
    expect(line).toHaveLength(90);
    expect(line.endsWith('…')).toBe(true);
  });
});

describe('cssString', () => {
  it.each([
    ['warta.example/a', '"warta.example/a"'],
    ['a"; color: red', '"a\\22 ; color: red"'],
    ['a\\', '"a\\5c "'],
    ['a\nb', '"a\\a b"'],
  ])('%j', (text, expected) => {
    expect(cssString(text)).toBe(expected);
  });

  it('is one string that nothing inside can end', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(cssString(text)).toMatch(/^"(?:[^"\\\n\r\f]|\\[0-9a-f]+ )*"$/);
      }),
    );
  });
});
