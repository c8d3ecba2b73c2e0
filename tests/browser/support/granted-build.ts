import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../../tools/browsers/find-browser';
import { BUILDS } from '../../tools/project-paths';

/**
 * A copy of a build to which one host is granted from the start. A browser without a window shows no
 * permission question; where a permission is there already, asking for it again is answered at once.
 */
export function buildWithAccessTo(
  host: string,
  browser: BrowserName = 'chromium',
  build: string = BUILDS[browser],
): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'kutip-granted-'));
  cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`*://${host}/*`] }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
