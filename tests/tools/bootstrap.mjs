/**
 * Runs one of our commands on a fresh clone, where nothing is installed but Node and npm:
 *
 *     node tests/tools/bootstrap.mjs <script of tests/tools> [arguments]
 *
 * Plain JavaScript without a dependency: it is what installs the dependencies.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const OLDEST_NODE = [20, 19];

const [script, ...scriptArguments] = process.argv.slice(2);
if (!isNodeNewEnough()) fail(`Kutip needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
if (!isInstalled()) install();
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', path.join('tests/tools', `${script}.ts`), ...scriptArguments],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exit(status ?? 1);

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** True when node_modules holds what package-lock.json asks for; packages of other platforms may be missing. */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const present = lockedPackages('node_modules/.package-lock.json');
  return (
    Object.entries(wanted).every(([place, { version, optional }]) => {
      if (place === '') return true;
      const installed = present[place]?.version;
      return installed === version || (optional === true && installed === undefined);
    }) && Object.keys(present).length > 0
  );
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function install() {
  process.stdout.write('Installing packages (npm ci) ...\n');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail(`npm ci failed:\n${npm.stdout ?? ''}${npm.stderr ?? ''}`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
