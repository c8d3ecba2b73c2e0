import { strFromU8, unzipSync } from 'fflate';
import { ImportError, type ImportPreview, type ImportSource } from './imported-link';
import { type RawEntry, sortEntries } from './raw-entry';
import { readBookmarks } from './read-bookmarks';
import { readCsv } from './read-csv';
import { readOmnivore } from './read-omnivore';

/** Bytes of a list of links, unpacked: a million of them. */
const LARGEST = 256 * 1024 * 1024;
/** Names of the parts that matter: Pocket's `part_000001.csv`, Omnivore's `metadata_0_to_20.json`. */
const PARTS = /(?:^|\/)(?:[^/]*\.csv|metadata_[^/]*\.json)$/i;

/**
 * What another program's file holds: Pocket (CSV, its zip, older HTML), Instapaper CSV, Omnivore zip, Readwise Reader
 * CSV, browser bookmarks, or any CSV with a column of addresses. Nothing is written.
 * @throws {ImportError}
 */
export async function readImport(file: Blob): Promise<ImportPreview> {
  if (file.size > LARGEST) throw new ImportError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { source, entries } = isZip(bytes) ? readArchive(bytes) : readText(strFromU8(bytes));
  return { source, ...sortEntries(entries) };
}

interface Entries {
  source: ImportSource;
  entries: RawEntry[];
}

function readText(text: string): Entries {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('<')) {
    const entries = readBookmarks(new DOMParser().parseFromString(start, 'text/html'));
    if (entries.length === 0) throw new ImportError('unknown');
    return { source: 'bookmarks', entries };
  }
  if (start.startsWith('[')) return { source: 'omnivore', entries: readOmnivore(start) };
  return readCsv(start);
}

/** All parts together. A file that unpacks to more than it can honestly hold is refused before it is unpacked. */
function readArchive(bytes: Uint8Array): Entries {
  let size = 0;
  const parts = unpack(bytes, (name, originalSize) => {
    if (!PARTS.test(name)) return false;
    size += originalSize;
    if (size > LARGEST) throw new ImportError('too-large');
    return true;
  });
  const read = parts.map((part) => readText(strFromU8(part)));
  const [first] = read;
  if (!first) throw new ImportError('unknown');
  return { source: first.source, entries: read.flatMap(({ entries }) => entries) };
}

function unpack(bytes: Uint8Array, wanted: (name: string, originalSize: number) => boolean): Uint8Array[] {
  try {
    return Object.values(unzipSync(bytes, { filter: ({ name, originalSize }) => wanted(name, originalSize) }));
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('damaged', String(error));
  }
}

function isZip([p, k]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b;
}
