import { describe, expect, it } from 'vitest';
import { assignVoices, initialsOf } from '../../../components/quotations/voice';

describe('initialsOf', () => {
  it.each([
    ['Erik Setyo Santoso', 'ES'],
    ['Kinanti', 'K'],
    ['d’Kross Malang', 'DM'],
    ['RSUD 45', 'R'],
    ['', ''],
    ['محمد علي', 'مع'],
  ])('%s -> %s', (name, expected) => {
    expect(initialsOf(name)).toBe(expected);
  });
});

describe('assignVoices', () => {
  it('gives the first eight a colour each, the others one grey', () => {
    const speakers = Array.from({ length: 10 }, (_, i) => ({
      id: `s${i}`,
      name: `N ${i}`,
      kind: 'person' as const,
      mentions: [],
    }));
    const colours = [...assignVoices(speakers).values()].map(({ colour }) => colour);
    expect(new Set(colours.slice(0, 8)).size).toBe(8);
    expect(new Set(colours.slice(8))).toEqual(new Set(['var(--voice-other)']));
  });
});
