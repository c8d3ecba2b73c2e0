import { describe, expect, it } from 'vitest';
import type { PageAnswer } from '../../../utils/article/read-answer';
import { leaveEarlyAnswer, takeEarlyAnswer } from '../../../utils/messaging/early-answer';

describe('an early answer', () => {
  it('is there once, and never where none was begun', async () => {
    expect(takeEarlyAnswer()).toBeUndefined();
    const answer = Promise.resolve<PageAnswer>({ ok: false, code: 'empty' });
    leaveEarlyAnswer(answer);
    expect(takeEarlyAnswer()).toBe(answer);
    expect(takeEarlyAnswer()).toBeUndefined();
  });
});
