import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../utils/settings/parse-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings';
import { fc } from '../../fast-check';

const CHOSEN: Settings = {
  theme: 'sepia',
  contrast: 'more',
  font: 'accessible',
  size: 22,
  leading: 1.8,
  measure: 30,
  align: 'justify',
  hyphenate: true,
};

describe('parseSettings', () => {
  it('keeps what the reader chose', () => {
    expect(parseSettings(CHOSEN)).toEqual(CHOSEN);
  });

  it.each<[what: string, damage: Record<string, unknown>]>([
    ['a theme that does not exist', { theme: 'neon' }],
    ['a name that every object has', { font: 'toString' }],
    ['a number as text', { size: '22' }],
    ['a size beyond the slider', { size: 400 }],
    ['not a number', { leading: Number.NaN }],
    ['a missing field', { measure: undefined }],
    ['a truth that is a word', { hyphenate: 'yes' }],
    ['a list', { align: ['justify'] }],
  ])('gives a field its default and keeps the others: %s', (_, damage) => {
    const [name = ''] = Object.keys(damage);
    expect(parseSettings({ ...CHOSEN, ...damage })).toEqual({
      ...CHOSEN,
      [name]: DEFAULT_SETTINGS[name as keyof Settings],
    });
  });

  it('makes whole settings of anything, and the same again of its own answer', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });
});
