/**
 * `npm run zip [-- --twice]`: builds for both browsers and packs what the stores take: the two extensions, and the
 * sources for reviewers. The same sources give the same bytes on every machine; `--twice` builds again and compares.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { BUILDS, ROOT } from './project-paths';
import { runCommand } from './run-command';

const FOLDER = path.join(ROOT, '.output');
/** Every file's time: builds of two days must not differ. The oldest that the format knows. */
const TIME = '1980-01-01T00:00:00';
/** What is no source: made by a build, installed, or of no use to who builds. */
const NO_SOURCES = new Set(['node_modules', '.output', '.wxt', '.git', 'test-results', '.ci']);

const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const first = await pack();
if (process.argv.includes('--twice')) {
  const second = await pack();
  const unlike = Object.keys(first).filter((name) => first[name] !== second[name]);
  process.stdout.write(unlike.length > 0 ? `not the same twice: ${unlike.join(', ')}\n` : 'the same bytes twice\n');
  process.exitCode = unlike.length > 0 ? 1 : 0;
}

/** Builds and packs. @returns SHA-256 by file name. */
async function pack(): Promise<Record<string, string>> {
  const { code, output } = await runCommand('npm', ['run', '-s', 'build']);
  if (code !== 0) throw new Error(output);
  const archives = {
    [`kutip-${version}-chromium.zip`]: filesIn(BUILDS.chromium),
    [`kutip-${version}-firefox.zip`]: filesIn(BUILDS.firefox),
    [`kutip-${version}-sources.zip`]: filesIn(ROOT, NO_SOURCES),
  };
  mkdirSync(FOLDER, { recursive: true });
  const sums = Object.entries(archives).map(([name, files]) => {
    const bytes = zipSync(files, { level: 9, mtime: TIME });
    writeFileSync(path.join(FOLDER, name), bytes);
    const sum = createHash('sha256').update(bytes).digest('hex');
    process.stdout.write(`${sum}  .output/${name}  ${(bytes.length / 1000).toFixed(0)} kB\n`);
    return [name, sum];
  });
  return Object.fromEntries(sums);
}

/** All files of a folder in the order of their names. @param without names of folders and files that stay out. */
function filesIn(folder: string, without: ReadonlySet<string> = new Set()): Zippable {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.endsWith('.log') && !file.split(path.sep).some((part) => without.has(part)))
    .sort();
  return Object.fromEntries(
    entries.map((file) => [file.split(path.sep).join('/'), new Uint8Array(readFileSync(path.join(folder, file)))]),
  );
}
