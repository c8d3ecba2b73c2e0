import { expect, it } from 'vitest';
import { keptCount } from '../../../utils/library/kept-count';
import type { Library } from '../../../utils/library/library';

const library = (identity: string): Library => ({ identity: async () => identity }) as unknown as Library;
const [first, second] = [library('a'), library('b')];

it('knows a library that was lost until the reader was told', async () => {
  expect(await keptCount.set(first, 0, 1)).toBeNull();
  await keptCount.add(first, 2);
  await keptCount.add(first, 3);
  expect(await keptCount.set(first, 2, 4)).toBeNull();
  await keptCount.add(second, 5);
  expect(await keptCount.isLost()).toBe(true);
  expect(await keptCount.set(second, 1, 6)).toEqual({ articles: 2, at: 4 });
  await keptCount.forgetLost();
  expect(await keptCount.set(second, 1, 7)).toBeNull();
  expect(await keptCount.isLost()).toBe(false);
});

it('makes nothing of an empty library that was made anew', async () => {
  await keptCount.set(first, 0, 1);
  expect(await keptCount.set(second, 3, 2)).toBeNull();
});

it('counts from the beginning in a library that was made anew', async () => {
  await keptCount.set(first, 40, 1);
  await keptCount.add(second, 2);
  expect(await keptCount.set(first, 1, 3)).toEqual({ articles: 1, at: 2 });
});
