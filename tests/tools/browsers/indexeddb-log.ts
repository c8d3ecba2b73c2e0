import { appendFile, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The log that Chromium's LevelDB writes an extension's IndexedDB to, of a browser that was ended. */
export interface IndexedDbLog {
  /** Whether it ends with part of a record: the browser was ended in the middle of a write. */
  isTorn: () => Promise<boolean>;
  /** Adds the first half of a record, as a browser leaves it that is ended in the middle of its next write. */
  tear: () => Promise<void>;
}

/* https://github.com/google/leveldb/blob/main/doc/log_format.md */
const BLOCK = 32_768;
const HEADER = 7;
const LENGTH_AT = 4;
const TYPE_AT = 6;
const FIRST = 2;
const MIDDLE = 3;
/** Bytes of a record that was begun: what its header says, and what came to be written of it. */
const ANNOUNCED = 4_000;
const WRITTEN = 100;

export function indexedDbLog(profile: string, extensionId: string): IndexedDbLog {
  const folder = path.join(profile, 'Default/IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
  const newest = async (): Promise<string> => {
    const logs = (await readdir(folder)).filter((file) => file.endsWith('.log')).sort();
    return path.join(folder, logs.at(-1) ?? '');
  };
  return {
    isTorn: async () => isTorn(new Uint8Array(await readFile(await newest()))),
    async tear() {
      const file = await newest();
      const { length } = await readFile(file);
      await appendFile(file, halfRecord(BLOCK - (length % BLOCK)));
    },
  };
}

function isTorn(log: Uint8Array<ArrayBuffer>): boolean {
  const view = new DataView(log.buffer);
  let open = false;
  for (let at = 0; at < log.length; ) {
    const room = BLOCK - (at % BLOCK);
    if (room < HEADER) at += room;
    else {
      if (at + HEADER > log.length) return true;
      const type = view.getUint8(at + TYPE_AT);
      open = type === FIRST || type === MIDDLE;
      at += HEADER + view.getUint16(at + LENGTH_AT, true);
      if (at > log.length) return true;
    }
  }
  return open;
}

/** @param room bytes that are left in the log's last block; a record that does not fit begins in the next. */
function halfRecord(room: number): Uint8Array {
  const begin = room < HEADER + ANNOUNCED ? room : 0;
  const bytes = new Uint8Array(begin + HEADER + WRITTEN).fill(1, begin);
  const view = new DataView(bytes.buffer, begin);
  view.setUint16(LENGTH_AT, ANNOUNCED, true);
  view.setUint8(TYPE_AT, FIRST);
  return bytes;
}
