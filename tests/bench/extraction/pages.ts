import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A real page with what is known of its article. */
export interface BenchPage {
  id: string;
  set: string;
  url: string;
  html: string;
  truth: GroundTruth;
}

export interface GroundTruth {
  text?: string;
  /** Snippets that the text must hold, and that it must not. */
  with?: string[];
  without?: string[];
  title?: string;
  authors?: string[];
  publishedTime?: string;
}

interface ManifestEntry {
  id: string;
  source: string;
  url: string;
  html: string;
  gt: string;
}

/** The pages of some sets, read one at a time; `null` where there is no data. */
export function readPages(folder: string, sets: readonly string[]): Generator<BenchPage> | null {
  const manifest = path.join(folder, 'manifest.json');
  if (!existsSync(manifest)) return null;
  const { pages } = JSON.parse(readFileSync(manifest, 'utf8')) as { pages: ManifestEntry[] };
  return loaded(
    folder,
    pages.filter(({ source }) => sets.includes(source)),
  );
}

function* loaded(folder: string, entries: readonly ManifestEntry[]): Generator<BenchPage> {
  for (const { id, source, url, html, gt } of entries) {
    yield {
      id,
      set: source,
      url,
      html: gunzipSync(new Uint8Array(readFileSync(path.join(folder, html)))).toString('utf8'),
      truth: JSON.parse(readFileSync(path.join(folder, gt), 'utf8')) as GroundTruth,
    };
  }
}
