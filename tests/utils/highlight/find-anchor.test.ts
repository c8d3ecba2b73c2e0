import { describe, expect, it } from 'vitest';
import { ANCHOR_CONTEXT, describeAnchor } from '../../../utils/highlight/anchor';
import { findAnchor } from '../../../utils/highlight/find-anchor';
import { fc } from '../../fast-check';

const TEXT =
  'Warga Kampung Lontar menanam bakau di pesisir utara. Bibitnya dibeli dari tabungan warga sendiri.\n\n' +
  'Lurah Sekar Arum hadir. Ia berkata warga tidak menunggu bantuan. Ia berkata warga hanya butuh waktu.';

/** What is found of a passage of `TEXT` in another version of it. */
function found(passage: string, version: string, nth = 0): string | null {
  let start = TEXT.indexOf(passage);
  for (let n = 0; n < nth; n += 1) start = TEXT.indexOf(passage, start + 1);
  const place = findAnchor(version, describeAnchor(TEXT, { start, end: start + passage.length }));
  return place && version.slice(place.start, place.end);
}

describe('an anchor', () => {
  it.each<[string, string, string, string | null]>([
    ['the same version', 'menanam bakau', TEXT, 'menanam bakau'],
    ['a new first paragraph', 'menanam bakau', `Diperbarui pukul sembilan.\n\n${TEXT}`, 'menanam bakau'],
    [
      'a mended letter',
      'Bibitnya dibeli dari tabungan',
      TEXT.replace('dibeli', 'di beli'),
      'Bibitnya di beli dari tabungan',
    ],
    ['a sentence taken out', 'Lurah Sekar Arum hadir.', TEXT.replace('Lurah Sekar Arum hadir. ', ''), null],
    ['another article', 'menanam bakau di pesisir', 'Harga cabai turun di tiga pasar.', null],
    ['no text', 'menanam bakau', '', null],
  ])('is found in %s', (_, passage, version, expected) => {
    expect(found(passage, version)).toBe(expected);
  });

  it('knows by its neighbours which of two like passages it is', () => {
    const second = TEXT.lastIndexOf('Ia berkata warga');
    const anchor = describeAnchor(TEXT, { start: second, end: second + 16 });
    const longer = `${'Pembuka. '.repeat(30)}${TEXT}`;
    expect(findAnchor(longer, anchor)?.start).toBe(longer.lastIndexOf('Ia berkata warga'));
  });

  it('is always found where it was made', () => {
    const stretch = fc.tuple(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(stretch, ([start, length]) => {
        const end = Math.min(TEXT.length, start + length);
        const anchor = describeAnchor(TEXT, { start, end });
        expect(anchor.prefix.length).toBeLessThanOrEqual(ANCHOR_CONTEXT);
        expect(findAnchor(TEXT, anchor)).toEqual({ start, end });
      }),
    );
  });

  it('takes no long time over a long passage that is gone', () => {
    const anchor = describeAnchor('a '.repeat(40_000), { start: 0, end: 60_000 });
    expect(findAnchor('b '.repeat(900_000), anchor)).toBeNull();
  });
});
