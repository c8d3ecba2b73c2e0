import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { dailyBackup, isDue } from '../../../../utils/library/backup/daily-backup';
import { lastBackup } from '../../../../utils/library/backup/last-backup';
import type { Library } from '../../../../utils/library/library';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 7, 9);
const library = { backup: async () => new Blob(['x']), list: async () => [{}] } as unknown as Library;

let leave = true;
let ids = 0;
const downloads = {
  download: vi.fn(async (_options: { filename: string }) => {
    ids += 1;
    return ids;
  }),
  search: vi.fn(async () => [{ state: 'complete' }]),
  removeFile: vi.fn(async () => undefined),
  erase: vi.fn(async () => []),
};

beforeEach(() => {
  leave = true;
  ids = 0;
  vi.clearAllMocks();
  Object.assign(browser, {
    downloads,
    permissions: { contains: async () => leave, request: async () => leave, remove: async () => true },
  });
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, __: object, run: (lock: object) => unknown) => run({}) },
  });
});

it.each([
  [null, true],
  [NOW - DAY, true],
  [NOW - DAY + 1, false],
  [NOW + DAY, false],
])('is due after %s: %s', (last, due) => {
  expect(isDue(last, NOW)).toBe(due);
});

it('writes one file a day once it is switched on, and keeps seven', async () => {
  expect(await dailyBackup.runIfDue(library, NOW)).toBe(false);
  expect(await dailyBackup.turnOn()).toBe(true);
  expect(await dailyBackup.runIfDue(library, NOW)).toBe(true);
  expect(await dailyBackup.runIfDue(library, NOW + 1)).toBe(false);
  expect(downloads.download.mock.calls.map(([{ filename }]) => filename)).toEqual(['Kutip/2026-03-07-kutip.ndjson.gz']);
  expect(await lastBackup.getValue()).toBe(NOW);
  for (let day = 1; day <= 7; day += 1) await dailyBackup.runIfDue(library, NOW + day * DAY);
  expect(downloads.removeFile.mock.calls).toEqual([[1]]);
});

it('does nothing without leave, and after it is switched off', async () => {
  leave = false;
  expect(await dailyBackup.turnOn()).toBe(false);
  leave = true;
  await dailyBackup.turnOn();
  await dailyBackup.turnOff();
  expect(await dailyBackup.runIfDue(library, NOW)).toBe(false);
  expect(downloads.download).not.toHaveBeenCalled();
});

it('is due again when the browser gave up, and for an empty library there is none', async () => {
  await dailyBackup.turnOn();
  downloads.search.mockResolvedValueOnce([{ state: 'interrupted' }]);
  await expect(dailyBackup.runIfDue(library, NOW)).rejects.toThrow('not written');
  expect(await dailyBackup.runIfDue(library, NOW)).toBe(true);
  const empty = { ...library, list: async () => [] } as unknown as Library;
  expect(await dailyBackup.runIfDue(empty, NOW + 2 * DAY)).toBe(false);
});
