import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED } from '../../tools/project-paths';

/** A real page with the address it came from. */
export interface NewsPage {
  set: string;
  url: string;
  html: string;
}

interface Manifest {
  pages: { source: string; html: string; url?: string }[];
}

const FOLDER = path.join(SHARED, 'bench/extraction/data/dev');

/** Pages of some sets beside the checkout, evenly chosen; empty where they are not there. */
export function newsPages(sets: readonly string[], ofEachSet: number): NewsPage[] {
  const file = path.join(FOLDER, 'manifest.json');
  if (!existsSync(file)) return [];
  const { pages }: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  return sets.flatMap((set) => {
    const ofSet = pages.filter(({ source }) => source === set);
    const step = Math.max(1, ofSet.length / ofEachSet);
    const chosen = Array.from({ length: Math.min(ofEachSet, ofSet.length) }, (_, i) => ofSet[Math.floor(i * step)]);
    return chosen.flatMap((page) =>
      page ? [{ set, url: page.url ?? 'https://example.org/', html: read(page.html) }] : [],
    );
  });
}

function read(file: string): string {
  return gunzipSync(new Uint8Array(readFileSync(path.join(FOLDER, file)))).toString('utf8');
}
