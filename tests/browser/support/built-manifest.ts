import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../../tools/browsers/find-browser';
import { BUILDS } from '../../tools/project-paths';

/** What the tests read of a built manifest. */
export interface BuiltManifest {
  manifest_version: number;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy?: Record<string, string>;
  browser_specific_settings?: { gecko?: { id?: string } };
}

export function builtManifest(browser: BrowserName): BuiltManifest {
  return JSON.parse(readFileSync(path.join(BUILDS[browser], 'manifest.json'), 'utf8'));
}
