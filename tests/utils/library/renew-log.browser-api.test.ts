import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

/** As a page or the background has it that was just started. */
const start = async (): Promise<() => Promise<void>> => {
  vi.resetModules();
  return (await import('../../../utils/library/renew-log')).renewLog;
};
const put = vi.spyOn(IDBObjectStore.prototype, 'put');
/** Megabytes that were written. */
const written = (): number => put.mock.calls.reduce((sum, [bytes]) => sum + (bytes as Uint8Array).length, 0) / 2 ** 20;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await browser.storage.session.clear();
});
afterEach(() => {
  put.mockReset();
});

it('fills the log up once each time the browser runs, whatever pages are open, and leaves nothing', async () => {
  const renewLog = await start();
  await Promise.all([renewLog(), renewLog()]);
  expect(written()).toBeGreaterThan(4);
  expect(written()).toBeLessThan(5);
  expect(await (await openDB('kutip-log')).count('filling')).toBe(0);
  await (await start())();
  expect(written()).toBeLessThan(5);
  await browser.storage.session.clear();
  await (await start())();
  expect(written()).toBeGreaterThan(8);
});

it('keeps nothing from being opened where it does not work', async () => {
  put.mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect((await start())()).resolves.toBeUndefined();
});
