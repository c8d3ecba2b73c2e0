import { describe, expect, it } from 'vitest';
import { answerInWorker } from '../../../utils/read/answer-in-worker';
import { answerWithQuotations } from '../../../utils/read/answer-with-quotations';

const FAILURE = { ok: false, code: 'not-article' } as const;

describe('the two ways to finish what was read', () => {
  it.each([
    ['in a page', answerWithQuotations],
    ['in the worker', answerInWorker],
  ])('%s a failure passes through', async (_, finish) => {
    expect(await finish(Promise.resolve(FAILURE), async (article) => article)).toEqual(FAILURE);
  });
});
