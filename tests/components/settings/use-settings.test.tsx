import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useSettings } from '../../../components/settings/use-settings';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';
import { settingsStore } from '../../../utils/settings/settings-store';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = async (milliseconds = 0): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
};
const open = async () => {
  const page = renderHook(() => useSettings(settingsStore));
  await act(() => pass());
  return page;
};
const stored = async () => (await fakeBrowser.storage.sync.get('settings')).settings;

describe('useSettings', () => {
  it('shows at once and writes once the slider rests', async () => {
    const write = vi.spyOn(fakeBrowser.storage.sync, 'set');
    const { result } = await open();
    for (const size of [19, 20, 21]) act(() => result.current[1]({ ...DEFAULT_SETTINGS, size }));
    expect(document.documentElement.style.getPropertyValue('--reading-size')).toBe('1.3125rem');
    expect(write).not.toHaveBeenCalled();
    await act(() => pass(400));
    expect(write).toHaveBeenCalledTimes(1);
    expect(await stored()).toMatchObject({ size: 21 });
  });

  it('writes when the page goes away before the slider rests', async () => {
    const { result } = await open();
    act(() => result.current[1]({ ...DEFAULT_SETTINGS, theme: 'black' }));
    dispatchEvent(new Event('pagehide'));
    await act(() => pass());
    expect(await stored()).toMatchObject({ theme: 'black' });
  });

  it('follows a change made in another page, and a damaged one only as far as it is sound', async () => {
    const { result } = await open();
    await act(() => fakeBrowser.storage.sync.set({ settings: { ...DEFAULT_SETTINGS, theme: 'dark', size: 'big' } }));
    await act(() => pass());
    expect(result.current[0]).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('does not jump back while the reader is changing something here', async () => {
    const { result } = await open();
    act(() => result.current[1]({ ...DEFAULT_SETTINGS, size: 25 }));
    await act(() => fakeBrowser.storage.sync.set({ settings: DEFAULT_SETTINGS }));
    expect(result.current[0].size).toBe(25);
  });
});
