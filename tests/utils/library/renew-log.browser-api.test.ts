import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

/** As a page or the background has it that was just started. */
const start = async (): Promise<() => Promise<void>> => {
  vi.resetModules();
  return (await import('../../../utils/library/renew-log')).renewLog;
};
const deletions = (): number => vi.mocked(indexedDB.deleteDatabase).mock.calls.length;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(indexedDB, 'deleteDatabase');
  await browser.storage.session.clear();
});

it('deletes a database once each time the browser runs, whatever pages are open', async () => {
  const renewLog = await start();
  await Promise.all([renewLog(), renewLog()]);
  expect(deletions()).toBe(1);
  // There is one to delete the next time.
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['kutip-empty']);
  await (await start())();
  expect(deletions()).toBe(1);
  await browser.storage.session.clear();
  await (await start())();
  expect(deletions()).toBe(2);
});

it('keeps nothing from being opened where it does not work', async () => {
  vi.mocked(indexedDB.deleteDatabase).mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect((await start())()).resolves.toBeUndefined();
});
