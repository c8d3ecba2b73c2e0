import { openDB } from 'idb';
import { browser } from 'wxt/browser';

/** A database that is filled for a moment; empty otherwise. */
const NAME = 'kutip-log';
const STORE = 'filling';
/** LevelDB begins a new log when the old one has 4 MB at most (`write_buffer_size`). */
const RECORDS = 75;
/** Random, so that nothing can be compressed; more in one record would become a file of its own. */
const RECORD_BYTES = 60_000;
/** In the storage that is forgotten when the browser ends, however it ends. */
const RENEWED = 'log-renewed';

let renewing: Promise<void> | undefined;

/**
 * To be waited for before anything is written to IndexedDB, once each time the browser runs. It never fails.
 *
 * Chromium keeps all databases of an extension in one LevelDB and, when it is started, goes on writing where that one's
 * log ends. Where the browser was killed in the middle of a write, the log ends with half a record. LevelDB passes over
 * half a record at the end; with others behind it, it calls the log damaged, and then Chromium **deletes every database
 * of the extension** and begins anew without a word: not after the crash, but the next time it opens them. So the old log
 * is filled up: the new one that LevelDB then begins has nothing torn in it, and the old one goes. (To delete a database
 * compacts, which is meant to do the same, but does not when anything else is written at that moment.)
 */
export function renewLog(): Promise<void> {
  // Firefox has another engine, which takes half a write back.
  renewing ??= import.meta.env.FIREFOX ? Promise.resolve() : renew().catch(() => undefined);
  return renewing;
}

async function renew(): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(RENEWED))[RENEWED]) return;
  const database = await openDB(NAME, 1, { upgrade: (made) => void made.createObjectStore(STORE) });
  try {
    const bytes = crypto.getRandomValues(new Uint8Array(RECORD_BYTES));
    const filling = database.transaction(STORE, 'readwrite');
    for (let n = 0; n < RECORDS; n += 1) void filling.store.put(bytes, n);
    await filling.done;
    // The first write to the new log.
    await database.clear(STORE);
  } finally {
    database.close();
  }
  await session.set({ [RENEWED]: true });
}
