import { deleteDB, openDB } from 'idb';
import { browser } from 'wxt/browser';

/** A database with nothing in it. */
const EMPTY = 'kutip-empty';
/** In the storage that is forgotten when the browser ends, however it ends. */
const RENEWED = 'log-renewed';
let renewing: Promise<void> | undefined;

/**
 * To be waited for before anything is written to IndexedDB, once each time the browser runs. It never fails.
 *
 * Chromium keeps all databases of an extension in one LevelDB and, when it is started, goes on writing where that one's
 * log ends. Where the browser was killed in the middle of a write, the log ends with half a record. LevelDB passes over
 * half a record at the end; with others behind it, it calls the log damaged, and then Chromium **deletes every database
 * of the extension** and begins anew without a word: not after the crash, but the next time it is started. To delete a
 * database makes LevelDB begin a new log (`CompactRange`), behind which nothing can be torn.
 */
export function renewLog(): Promise<void> {
  renewing ??= renew().catch(() => undefined);
  return renewing;
}

async function renew(): Promise<void> {
  const session = browser.storage.session;
  if ((await session.get(RENEWED))[RENEWED]) return;
  // In this order, so that as little as possible is written to the old log.
  await deleteDB(EMPTY);
  (await openDB(EMPTY)).close();
  await session.set({ [RENEWED]: true });
}
