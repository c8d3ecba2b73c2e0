import fs from 'node:fs';
import path from 'node:path';

/** What the benchmark reads of a gold article. */
export interface GoldArticle {
  id: string;
  lang: string;
  text: string;
}

export interface GoldSet {
  /** "id/dev" */
  name: string;
  folder: string;
  articles: GoldArticle[];
}

const isArticle = (value: unknown): value is GoldArticle =>
  typeof value === 'object' && value !== null && 'text' in value && 'id' in value && 'lang' in value;

/** The folders with gold articles in `folder` and below it; empty when there are none. */
export function findGoldSets(folder: string): GoldSet[] {
  if (!fs.existsSync(folder)) return [];
  const entries = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name));
  const articles = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry): unknown => JSON.parse(fs.readFileSync(path.join(folder, entry.name), 'utf8')))
    .filter(isArticle);
  const below = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => findGoldSets(path.join(folder, name)));
  if (articles.length === 0) return below;
  const name = path.join(path.basename(path.dirname(folder)), path.basename(folder));
  return [{ name, folder, articles }, ...below];
}
