import { expect, it } from 'vitest';
import { scanTexts } from '../../../utils/library/scan-texts';

const TEXTS = [
  { id: 'a', text: 'Warga menanam bakau di pesisir.\n\nBibitnya dari Kafé Lontar.' },
  { id: 'b', text: `${'Pembuka yang panjang. '.repeat(30)}Di akhir ada bakau lagi.` },
  { id: 'c', text: '' },
];

async function* texts(): AsyncGenerator<{ id: string; text: string }> {
  yield* TEXTS;
}

const scan = (query: string, signal = new AbortController().signal) =>
  scanTexts(texts(), query, { onProgress: () => undefined, signal });

it.each([
  ['bakau', ['a', 'b']],
  ['BAKAU cafe', []],
  ['kafe', ['a']],
  ['bak pesi', ['a']],
  ['kau', []],
  ['  ', []],
])('finds %j in %j', async (query, ids) => {
  expect((await scan(query)).map(({ id }) => id)).toEqual(ids);
});

it('shows the words in their place', async () => {
  const [, late] = await scan('bakau');
  expect(late?.snippet).toMatch(/^….*Di akhir ada bakau lagi\.…$/);
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await scan('bakau', stop.signal)).toEqual([]);
});
