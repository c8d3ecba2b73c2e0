import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction } from '../../../utils/article/correction';
import type { ReadAnswer } from '../../../utils/article/read-answer';
import { isWorthKeeping } from '../../../utils/open/is-worth-keeping';
import { recallTab } from '../../../utils/open/recall-tab';
import { rememberTab, watchTabMemory } from '../../../utils/open/remember-tab';
import type { OpenArticle } from '../../../utils/session/open-articles';
import { sampleArticle } from '../sample-article';

const TAB = 7;
const CORRECTIONS: Correction[] = [{ at: 1, kind: 'not-quotation', quotationId: 'q1' }];
const OTHER: Correction = { at: 2, kind: 'rename', speakerId: 's1', name: 'Sari' };
const recall = (article = sampleArticle()) => recallTab(TAB, Promise.resolve<ReadAnswer>({ ok: true, article }));
const corrected = (...corrections: Correction[]) => ({ ...sampleArticle(), corrections });

beforeEach(() => fakeBrowser.reset());

describe('what is remembered over a tab', () => {
  it('gives the next popup or panel over the same page what was put right and saved', async () => {
    await rememberTab(TAB, { article: corrected(...CORRECTIONS), savedId: 'a1' });
    expect(await recall()).toMatchObject({ savedId: 'a1', article: { corrections: CORRECTIONS } });
  });

  it.each([
    ['another page', sampleArticle({ url: 'https://kabar.example/lain' })],
    [
      'a page that says something else now',
      { ...sampleArticle(), content: { ...sampleArticle().content, text: 'Lain' } },
    ],
  ])('keeps nothing for %s', async (_, article) => {
    await rememberTab(TAB, { article: corrected(...CORRECTIONS), savedId: 'a1' });
    expect(await recall(article)).toEqual({ ok: true, article });
  });

  it('joins what popup and panel kept at the same time, each correction once', async () => {
    await Promise.all([
      rememberTab(TAB, { article: corrected(...CORRECTIONS), savedId: 'a1' }),
      rememberTab(TAB, { article: corrected(...CORRECTIONS, OTHER) }),
    ]);
    expect(await recall()).toMatchObject({ savedId: 'a1', article: { corrections: [...CORRECTIONS, OTHER] } });
  });

  it('tells the one what the other keeps', async () => {
    const heard: OpenArticle[] = [];
    const end = watchTabMemory(TAB, (opened) => heard.push(opened));
    await rememberTab(TAB, { article: corrected(OTHER) });
    await expect.poll(() => heard[0]?.article.corrections).toEqual([OTHER]);
    end();
    await rememberTab(TAB, { article: corrected(...CORRECTIONS) });
    expect(heard).toHaveLength(1);
  });

  it.each<[boolean, OpenArticle]>([
    [false, { article: sampleArticle() }],
    [false, { article: corrected() }],
    [true, { article: corrected(OTHER) }],
    [true, { article: sampleArticle(), savedId: 'a1' }],
  ])('is worth it: %s', (worth, opened) => expect(isWorthKeeping(opened)).toBe(worth));

  it('leaves a failure as it is', async () => {
    expect(await recallTab(TAB, Promise.resolve({ ok: false, code: 'empty' }))).toEqual({ ok: false, code: 'empty' });
  });
});
