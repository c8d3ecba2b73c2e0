import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../utils/cleanup/dateline';

describe('datelineOf', () => {
  it.each([
    ['JAKARTA, WARTA.com - Polisi memeriksa dua saksi.', 'JAKARTA, WARTA.com'],
    ['Wartarimbun.id – Dua hari terasa pendek.', 'Wartarimbun.id'],
    ['WARTA.CO.ID, JAKARTA -- Gempa mengguncang pesisir.', 'WARTA.CO.ID, JAKARTA'],
    ['Mataram, NTB (WARTA News) - Sebanyak 29 penerbangan batal.', 'Mataram, NTB (WARTA News)'],
    ['WASHINGTON (AP) — The council voted.', 'WASHINGTON (AP)'],
    ['Jakarta -', 'Jakarta'],
    ['RIDGEMONT, Idaho -- The cows do not care about the weather.', 'RIDGEMONT, Idaho'],
    ['Polisi - yang datang terlambat - tidak menemukan apa-apa.', ''],
    ['Dua hari terasa pendek.', ''],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(datelineOf(text)).toBe(expected);
  });

  it('stays quick on text made to be split in many ways', () => {
    const started = performance.now();
    for (const part of ['1.', 'A.', 'A ', 'Aa,', '1 ']) datelineOf(part.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
