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

/**
 * The pages beside the checkout, set by set; empty where they are not there.
 * @param ofEachSet that many of each, evenly chosen; undefined for all.
 */
export function newsPages(ofEachSet: number | undefined, sets?: readonly string[]): NewsPage[] {
  const file = path.join(FOLDER, 'manifest.json');
  if (!existsSync(file)) return [];
  const { pages }: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  const names = sets ?? [...new Set(pages.map(({ source }) => source))];
  return names.flatMap((set) => {
    const ofSet = pages.filter(({ source }) => source === set);
    return evenly(ofSet, ofEachSet ?? ofSet.length).map((page) => ({
      set,
      url: page.url ?? 'https://example.org/',
      html: gunzipSync(new Uint8Array(readFileSync(path.join(FOLDER, page.html)))).toString('utf8'),
    }));
  });
}

function evenly<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)).slice(0, count);
}
