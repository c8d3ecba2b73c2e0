import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../../tools/browsers/find-browser';
import { BUILDS } from '../../tools/project-paths';

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
}

interface CopiedBuild {
  folder: string;
  remove: () => void;
}

/**
 * A copy of a build to which one host is granted from the start. A browser without a window shows no
 * permission question; where a permission is there already, asking for it again is answered at once.
 */
export function buildWithAccessTo(
  host: string,
  browser: BrowserName = 'chromium',
  build: string = BUILDS[browser],
): CopiedBuild {
  return buildWith(() => ({ host_permissions: [`*://${host}/*`] }), build);
}

/** A copy of a build with something else in its manifest. */
export function buildWith(change: (manifest: Manifest) => Partial<Manifest>, build: string): CopiedBuild {
  const folder = mkdtempSync(path.join(tmpdir(), 'kutip-granted-'));
  cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, ...change(manifest) }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
