import { strFromU8, unzipSync } from 'fflate';
import { parseInert } from '../../content/parse-inert';
import { ImportError, type ImportPreview, type ImportSource } from './imported-link';
import { type RawEntry, sortEntries } from './raw-entry';
import { readBookmarks } from './read-bookmarks';
import { readCsv } from './read-csv';
import { type ArchiveFiles, readOmnivore } from './read-omnivore';

/** Bytes of a file, unpacked: a million links, or ten thousand texts. */
const LARGEST = 256 * 1024 * 1024;
/** Names of the lists in an archive: Pocket's `part_000001.csv`, Omnivore's `metadata_0_to_20.json`. */
const LISTS = /(?:^|\/)(?:[^/]*\.csv|metadata_[^/]*\.json)$/i;
/** Names of what belongs to their entries: Omnivore's `content/<slug>.html` and `highlights/<slug>.md`. */
const TEXTS = /(?:^|\/)(content\/[^/]+\.html|highlights\/[^/]+\.md)$/i;

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

function readText(text: string, files?: ArchiveFiles): Entries {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('<')) {
    const entries = readBookmarks(parseInert(start));
    if (entries.length === 0) throw new ImportError('unknown');
    return { source: 'bookmarks', entries };
  }
  if (start.startsWith('[')) return { source: 'omnivore', entries: readOmnivore(start, files) };
  return readCsv(start);
}

/** All lists together. A file that unpacks to more than it can honestly hold is refused before it is unpacked. */
function readArchive(bytes: Uint8Array): Entries {
  let size = 0;
  const parts = unpack(bytes, (name, originalSize) => {
    if (!LISTS.test(name) && !TEXTS.test(name)) return false;
    size += originalSize;
    if (size > LARGEST) throw new ImportError('too-large');
    return true;
  });
  const names = [...parts.keys()].filter((name) => LISTS.test(name)).sort();
  const files = filesOf(parts);
  const read = names.map((name) => ({ name, ...readText(strFromU8(parts.get(name) ?? NOTHING), files) }));
  const [first] = read;
  if (!first) throw new ImportError('unknown');
  return {
    // Pocket's archive has tables of collections beside its lists.
    source: read.find(({ source }) => source !== 'csv')?.source ?? first.source,
    entries: read.flatMap(({ name, entries }) =>
      entries.map((entry, index) => ({ ...entry, row: index + 1, ...(read.length > 1 && { part: name }) })),
    ),
  };
}

const NOTHING = new Uint8Array();

/** The texts by their names below the archive's own folder. */
function filesOf(parts: ReadonlyMap<string, Uint8Array>): ArchiveFiles {
  const files = new Map<string, string>();
  for (const [name, bytes] of parts) {
    const [, short] = TEXTS.exec(name) ?? [];
    if (short) files.set(short, strFromU8(bytes));
  }
  return files;
}

function unpack(bytes: Uint8Array, wanted: (name: string, originalSize: number) => boolean): Map<string, Uint8Array> {
  try {
    return new Map(
      Object.entries(unzipSync(bytes, { filter: ({ name, originalSize }) => wanted(name, originalSize) })),
    );
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('damaged', String(error));
  }
}

function isZip([p, k]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b;
}
