// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { scrollBehavior } from '../../../utils/highlight/scroll-behavior';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it.each<[string, number, boolean, ScrollBehavior]>([
  ['smoothly to a place near', 1000, false, 'smooth'],
  ['smoothly back to one', -1000, false, 'smooth'],
  ['at once over a long article', 90_000, false, 'instant'],
  ['at once back', -90_000, false, 'instant'],
  ['at once with little motion', 10, true, 'instant'],
])('goes %s', (_, distance, little, expected) => {
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('matchMedia', () => ({ matches: little }));
  expect(scrollBehavior(distance)).toBe(expected);
});
