import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { fileName } from '../../export/file-name';
import { keptCount } from '../kept-count';
import type { Library } from '../library';
import { lastBackup } from './last-backup';

interface DailyBackup {
  on: boolean;
  /** When the last one was written, milliseconds since 1970. */
  last: number | null;
  /** The browser's ids of the files that are kept, oldest first. */
  files: number[];
}

const item = storage.defineItem<DailyBackup>('local:daily-backup', { fallback: { on: false, last: null, files: [] } });
const PERMISSION = { permissions: ['downloads'] } satisfies { permissions: ['downloads'] };
const DAY = 24 * 60 * 60 * 1000;
/** Files that stay in the folder of downloads; older ones are deleted. */
const KEPT = 7;
const FOLDER = 'Kutip';

/** A backup file in the folder of downloads, once a day while Kutip is in use; only with the reader's leave. */
export const dailyBackup = {
  async isOn(): Promise<boolean> {
    return (await item.getValue()).on && browser.permissions.contains(PERMISSION);
  },
  /** Only inside a click: the browser asks the reader. @returns false where they said no; nothing has changed then. */
  async turnOn(): Promise<boolean> {
    if (!(await browser.permissions.request(PERMISSION))) return false;
    await item.setValue({ ...(await item.getValue()), on: true });
    return true;
  },
  /** The files that are there stay. */
  async turnOff(): Promise<void> {
    await item.setValue({ ...(await item.getValue()), on: false, files: [] });
    await browser.permissions.remove(PERMISSION).catch(() => false);
  },
  /** Writes today's backup if it is due; never two at once, whatever pages are open. @returns whether it wrote one. */
  async runIfDue(library: Library, now: number): Promise<boolean> {
    if (!(await dailyBackup.isOn())) return false;
    // Files without what was lost must not take the place of those that have it.
    if (await keptCount.isLost()) return false;
    const run = async (lock: Lock | null): Promise<boolean> => {
      const { last } = await item.getValue();
      if (!lock || !isDue(last, now) || (await library.list({ limit: 1 })).length === 0) return false;
      await write(library, now);
      return true;
    };
    return navigator.locks.request('kutip-daily-backup', { ifAvailable: true }, run);
  },
};

/** Whether a day has passed. A clock that was set back makes none due. @param last null for never. */
export function isDue(last: number | null, now: number): boolean {
  return last === null || now - last >= DAY;
}

async function write(library: Library, now: number): Promise<void> {
  const address = URL.createObjectURL(await library.backup());
  try {
    const name = fileName({ title: 'kutip', date: new Date(now).toISOString() }, 'ndjson.gz');
    const options = { url: address, filename: `${FOLDER}/${name}`, conflictAction: 'overwrite' } as const;
    const id = await browser.downloads.download({ ...options, saveAs: false });
    await finished(id);
    const files = [...(await item.getValue()).files, id];
    await item.setValue({ on: true, last: now, files: files.slice(-KEPT) });
    await lastBackup.setValue(now);
    for (const old of files.slice(0, -KEPT)) await forget(old);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Resolves when the file is whole. @throws {Error} where the browser gave up. */
async function finished(id: number): Promise<void> {
  for (;;) {
    const [download] = await browser.downloads.search({ id });
    if (!download || download.state === 'interrupted')
      throw new Error(`backup not written: ${download?.error ?? 'gone'}`);
    if (download.state === 'complete') return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** A file that the reader moved or deleted meanwhile is none of our business. */
async function forget(id: number): Promise<void> {
  await browser.downloads.removeFile(id).catch(() => undefined);
  await browser.downloads.erase({ id }).catch(() => undefined);
}
