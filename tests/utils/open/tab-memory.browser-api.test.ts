import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReadAnswer } from '../../../utils/article/read-answer';
import { recallPopup, rememberPopup } from '../../../utils/open/popup-memory';
import { sampleArticle } from '../sample-article';

const TAB = 7;
const CORRECTIONS = [{ at: 1, kind: 'not-quotation' as const, quotationId: 'q1' }];
const recall = (article = sampleArticle()) => recallPopup(TAB, Promise.resolve<ReadAnswer>({ ok: true, article }));

beforeEach(() => fakeBrowser.reset());

describe('popup memory', () => {
  it('gives the next popup over the same page what was put right and saved', async () => {
    rememberPopup(TAB, { article: { ...sampleArticle(), corrections: CORRECTIONS }, savedId: 'a1' });
    await expect.poll(() => recall()).toMatchObject({ savedId: 'a1', article: { corrections: CORRECTIONS } });
  });

  it.each([
    ['another page', sampleArticle({ url: 'https://kabar.example/lain' })],
    [
      'a page that says something else now',
      { ...sampleArticle(), content: { ...sampleArticle().content, text: 'Lain' } },
    ],
  ])('keeps nothing for %s', async (_, article) => {
    rememberPopup(TAB, { article: { ...sampleArticle(), corrections: CORRECTIONS }, savedId: 'a1' });
    await expect.poll(() => recall()).toMatchObject({ savedId: 'a1' });
    expect(await recall(article)).toEqual({ ok: true, article });
  });

  it('remembers nothing of an article that was only read', async () => {
    rememberPopup(TAB, { article: sampleArticle(), savedId: undefined });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('leaves a failure as it is', async () => {
    expect(await recallPopup(TAB, Promise.resolve({ ok: false, code: 'empty' }))).toEqual({ ok: false, code: 'empty' });
  });
});
