import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../utils/extraction/parse-date';

describe('parseDate', () => {
  it.each([
    ['2025-05-17T10:32:00+07:00', '2025-05-17T10:32:00+07:00'],
    ['2025-05-17T03:32:00.000Z', '2025-05-17T03:32:00+00:00'],
    ['2025-05-17T10:32:00+0700', '2025-05-17T10:32:00+07:00'],
    ['2025-05-17', '2025-05-17'],
    ['20250517', '2025-05-17'],
    ['Sabtu, 17 Mei 2025 | 10:32 WIB', '2025-05-17T10:32:00+07:00'],
    ['Sabtu, 17 Mei 2025 10.32 WITA', '2025-05-17T10:32:00+08:00'],
    ['Minggu, 1 Agustus 2021 pukul 21:05 WIT', '2021-08-01T21:05:00+09:00'],
    ['17/5/2025', '2025-05-17'],
    ['17/05/2025 08:15 WIB', '2025-05-17T08:15:00+07:00'],
    ['10:32 WIB, 17 Mei 2025', '2025-05-17T10:32:00+07:00'],
    ['May 17, 2025 10:32 PM UTC', '2025-05-17T22:32:00+00:00'],
    ['Published 3rd November, 2019', '2019-11-03'],
    ['Veröffentlicht am 13. Mai 2026 um 15:44', '2026-05-13'],
    ['13. März 2026', '2026-03-13'],
    ['le 1er août 2025 à 08h12', '2025-08-01'],
    ['12 juin 2025', '2025-06-12'],
    ['12 juillet 2025', '2025-07-12'],
    ['3 de marzo de 2025', '2025-03-03'],
    ['5/17/2025', '2025-05-17'],
    ['5-17-2025', '2025-05-17'],
    ['Senin, 17/05/25 10:32 WIB', '2025-05-17T10:32:00+07:00'],
    ['5/17/25 12:21pm', '2025-05-17'],
    ['Perkara nomor 12/5/2025/17', '2025-05-12'],
    ['Bagian 17/05/2', ''],
    ['2025年5月17日 10時32分', '2025-05-17'],
    ['2025년 5월 17일', '2025-05-17'],
    ['2025. 5. 17.', '2025-05-17'],
    ['3 Sept. 2025', '2025-09-03'],
    ['3 Agt 2025', '2025-08-03'],
    ['Juara 3 Mario 2024', ''],
    ['12 Agus 2024', ''],
    ['31 April 2025', ''],
    ['tomorrow', ''],
    ['hal 12 dari 2025', ''],
    ['', ''],
  ])('%s -> %s', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  it('reads a doubtful date as the site writes them', () => {
    expect(parseDate('5/3/2025')).toBe('2025-03-05');
    expect(parseDate('5/3/2025', '', true)).toBe('2025-05-03');
    expect(parseDate('5-3-2025', '', true)).toBe('2025-03-05');
    expect(parseDate('17/5/2025', '', true)).toBe('2025-05-17');
    expect(parseDate('5/3/25', '', true)).toBe('2025-05-03');
  });

  it('leaves the time out when no offset is known, and uses the one that the page means', () => {
    expect(parseDate('17 Mei 2025 10:32')).toBe('2025-05-17');
    expect(parseDate('17 Mei 2025 10:32', '+07:00')).toBe('2025-05-17T10:32:00+07:00');
  });
});
