import { describe, expect, it } from 'vitest';
import { contains, sameName } from '../../../../utils/quotations/cast/same-name';

const CONTAINED: [full: string, short: string, expected: boolean][] = [
  ['Rangga Purnama', 'Rangga', true],
  ['Rangga Purnama', 'Purnama', true],
  ['Jovan Muhammad Arif Kertanegara', 'Jovan Kertanegara', true],
  ['M. Tirta', 'M Tirta', true],
  ['MARC Kertanegara', 'Marc Kertanegara', true],
  ['Rangga Purnama', 'Purnama Rangga', false],
  ['Rangga', 'Rangga Purnama', false],
  ['Rangga Purnama', 'Tirta', false],
];

describe('contains', () => {
  it.each(CONTAINED)('%s, %s: %s', (full, short, expected) => {
    expect(contains(full.split(' '), short.split(' '))).toBe(expected);
  });
});

describe('sameName', () => {
  it('does not mind capitals and dots', () => {
    expect(sameName(['M.', 'TIRTA'], ['M', 'Tirta'])).toBe(true);
  });
});
