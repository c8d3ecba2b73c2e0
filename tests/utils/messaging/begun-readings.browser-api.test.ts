import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginReading, takeReading } from '../../../utils/messaging/begun-readings';

const PAGE = { tab: 7, part: 'page' } as const;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe('a reading that was begun', () => {
  it('is there once, for its tab and part', async () => {
    beginReading(PAGE);
    expect(await takeReading({ tab: 7, part: 'selection' })).toBeNull();
    expect(await takeReading({ tab: 8, part: 'page' })).toBeNull();
    // There is no such tab.
    expect(await takeReading(PAGE)).toEqual({ ok: false, code: 'gone' });
    expect(await takeReading(PAGE)).toBeNull();
  });

  it('is let go where nobody came for it', async () => {
    vi.useFakeTimers();
    beginReading(PAGE);
    vi.advanceTimersByTime(60_000);
    expect(await takeReading(PAGE)).toBeNull();
  });
});
