import Papa from 'papaparse';
import { ImportError, type ImportSource } from './imported-link';
import type { RawEntry } from './raw-entry';

/** One row by the names of its columns, lower case. */
type Row = ReadonlyMap<string, string>;

/** A CSV format: told by its columns, first match wins. */
interface CsvFormat {
  source: ImportSource;
  columns: readonly string[];
  toEntry: (row: Row) => RawEntry;
}

const FORMATS: readonly CsvFormat[] = [
  {
    source: 'pocket', // title,url,time_added,tags,status
    columns: ['url', 'time_added', 'status'],
    toEntry: (row) => ({
      ...common(row),
      time: row.get('time_added'),
      tags: (row.get('tags') ?? '').split('|'),
      archived: row.get('status') === 'archive',
    }),
  },
  {
    source: 'instapaper', // URL,Title,Selection,Folder,Timestamp,Tags
    columns: ['url', 'folder', 'timestamp'],
    toEntry: (row) => {
      const folder = row.get('folder') ?? '';
      return {
        ...common(row),
        time: row.get('timestamp'),
        tags: [...listOf(row.get('tags') ?? ''), ...(INSTAPAPER_FOLDERS.has(folder) ? [] : [folder])],
        archived: folder === 'Archive',
      };
    },
  },
  {
    source: 'readwise', // Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
    columns: ['url', 'document tags', 'saved date'],
    toEntry: (row) => ({
      ...common(row),
      time: row.get('saved date'),
      tags: listOf(row.get('document tags') ?? ''),
      read: Number(row.get('reading progress')) >= FINISHED,
      archived: row.get('location') === 'archive',
    }),
  },
  {
    source: 'csv', // any table with addresses
    columns: ['url'],
    toEntry: (row) => ({ ...common(row), tags: listOf(row.get('tags') ?? '') }),
  },
];

/** Instapaper's own places; other folders are the reader's. */
const INSTAPAPER_FOLDERS = new Set(['Unread', 'Archive', 'Starred', '']);
/** Share of a text that counts as read: few scroll past the last paragraph. */
const FINISHED = 0.95;

/** @throws {ImportError} `unknown` where no column has addresses. */
export function readCsv(text: string): { source: ImportSource; entries: RawEntry[] } {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const names = head.map((name) => name.trim().toLowerCase());
  const format = FORMATS.find(({ columns }) => columns.every((column) => names.includes(column)));
  if (!format) throw new ImportError('unknown');
  return {
    source: format.source,
    entries: rows.map((cells) => format.toEntry(new Map(names.map((name, i) => [name, cells[i] ?? ''])))),
  };
}

function common(row: Row): RawEntry {
  return { url: row.get('url') ?? '', title: row.get('title') };
}

/** Tags as `["a","b"]`, `['a', 'b']` or `a, b`. */
function listOf(text: string): string[] {
  return text
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(/[,;|]/)
    .map((tag) => tag.trim().replace(/^["']|["']$/g, ''));
}
