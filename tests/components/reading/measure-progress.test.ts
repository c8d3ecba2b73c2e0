import { describe, expect, it } from 'vitest';
import { measureProgress } from '../../../components/reading/measure-progress';
import { fc } from '../../fast-check';

describe('measureProgress', () => {
  it.each([
    ['at the start', { scrolled: 0, textEnd: 3000, windowHeight: 800 }, 0],
    ['half way', { scrolled: 1100, textEnd: 1900, windowHeight: 800 }, 0.5],
    ['when the end comes into view', { scrolled: 2200, textEnd: 800, windowHeight: 800 }, 1],
    ['below the text', { scrolled: 2500, textEnd: 500, windowHeight: 800 }, 1],
    ['for a text that fits into the window', { scrolled: 0, textEnd: 700, windowHeight: 800 }, 1],
    ['while the page bounces above its start', { scrolled: -40, textEnd: 3040, windowHeight: 800 }, 0],
  ])('%s', (_, { scrolled, textEnd, windowHeight }, expected) => {
    expect(measureProgress(scrolled, textEnd, windowHeight)).toBeCloseTo(expected);
  });

  it('never falls as the reader goes on, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(90_000), fc.nat(2000), fc.nat(90_000), fc.nat(90_000), (height, windowHeight, a, b) => {
        const at = (scrolled: number) => measureProgress(scrolled, height - scrolled, windowHeight);
        const [first, second] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThanOrEqual(1);
        expect(second).toBeGreaterThanOrEqual(first);
      }),
    );
  });
});
