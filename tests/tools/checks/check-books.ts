import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { articlesToEpub } from '../../../utils/export/articles-to-epub';
import { BOOKS } from '../../utils/export/books';
import { TEXTS } from '../../utils/export/texts';
import { runCommand } from '../run-command';

interface BooksReport {
  /** One entry for each book with faults, epubcheck's own lines in it. */
  faults: string[];
  checked: number;
}

/** Where Debian's package puts it; `EPUBCHECK` names another. */
const JARS = [process.env.EPUBCHECK ?? '', '/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck'];
/** It takes seconds to start: what concerns chapters goes into one book, what concerns the book itself into its own. */
const CHECKED: typeof BOOKS = [
  ['all of them together', BOOKS.flatMap(([, sources]) => sources)],
  ...BOOKS.filter(([name]) => name === 'odd characters' || name === 'nothing known'),
];
const FAULT = /^(?:FATAL|ERROR|WARNING)\(.*$/gm;

/**
 * Looks at books of every kind with epubcheck itself, which knows more rules than its port that the unit tests use.
 * @returns undefined where it or Java is not installed.
 */
export async function checkBooks(): Promise<BooksReport | undefined> {
  const jar = JARS.find((file) => file !== '' && existsSync(file));
  if (!jar || (await runCommand('java', ['-version'])).code !== 0) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'kutip-books-'));
  const faults: string[] = [];
  try {
    for (const [name, sources] of CHECKED) {
      const file = path.join(folder, 'book.epub');
      writeFileSync(file, articlesToEpub(sources, TEXTS, { title: 'Koleksi & lain', modified: 0 }));
      const { code, output } = await runCommand('java', ['-jar', realpathSync(jar), file]);
      const lines = output.match(FAULT) ?? [];
      if (code !== 0 || lines.length > 0) faults.push([`a book with ${name}:`, ...lines].join('\n  '));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { faults, checked: CHECKED.length };
}
