import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../utils/i18n/format-date';

describe('formatDate', () => {
  it.each([
    ['2025-05-17T10:32:00+07:00', 'id', true, '17 Mei 2025 pukul 10.32 WIB'],
    ['2025-05-17T10:32:00+08:00', 'id', true, '17 Mei 2025 pukul 10.32 WITA'],
    ['2025-05-17T10:32:00+07:00', 'id', false, '17 Mei 2025'],
    ['2025-05-17', 'id', true, '17 Mei 2025'],
    ['2025-05-17T23:30:00-05:00', 'en', false, 'May 17, 2025'],
    ['2025-05-17T10:32:00+07:00', 'en', true, 'May 17, 2025 at 10:32 AM GMT+7'],
    ['2025-05-17T10:32:00+05:30', 'id', true, '17 Mei 2025 pukul 10.32 GMT+5:30'],
    ['2025-05-17T10:32:00-04:00', 'en', true, 'May 17, 2025 at 10:32 AM GMT-4'],
    // No place is told: the reader's clock.
    ['2025-05-17T23:30:00Z', 'en', false, 'May 18, 2025'],
    ['2025-05-17T03:32:00Z', 'id', true, '17 Mei 2025 pukul 10.32 WIB'],
    ['2025-13-45T99:00:00Z', 'en', false, ''],
    ['kemarin', 'id', false, ''],
    ['2025-05-17T10:32:00', 'id', true, ''],
  ])('%s in %s, with time %s -> %s', (iso, language, withTime, expected) => {
    expect(formatDate(iso, { language, withTime, timeZone: 'Asia/Jakarta' })).toBe(expected);
  });
});
