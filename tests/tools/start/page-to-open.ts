import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../project-paths';
import { serveFiles } from '../serve-files';

const SAMPLE = path.join(ROOT, 'tests/tools/sample/jembatan-bambu.html');

/** The page that the browser is to open. */
export interface PageToOpen {
  address: string;
  close: () => Promise<void>;
}

/**
 * The address for what a person named: an http(s) address as it is; a file, or our own sample page when nothing is
 * named, through a small web server, since an extension may read `file:` pages only where its reader allowed that.
 * @param from the folder in which the person stands.
 */
export async function pageToOpen(named: string | undefined, from: string): Promise<PageToOpen> {
  if (named && /^https?:\/\//i.test(named)) return { address: named, close: async () => {} };
  const file = named ? path.resolve(from, named) : SAMPLE;
  const body = new Uint8Array(readFileSync(file));
  const name = `/${path.basename(file)}`;
  const server = await serveFiles((wanted) => (wanted === name ? { body, type: typeOf(file) } : undefined));
  return { address: server.origin + encodeURI(name), close: server.close };
}

/** The page itself says its encoding; only what it cannot say is said here. */
function typeOf(file: string): string {
  return file.endsWith('.pdf') ? 'application/pdf' : 'text/html';
}
