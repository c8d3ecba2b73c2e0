import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library';
import type { ArticleSaid } from '../../utils/library/said';
import type { SavedArticleSummary } from '../../utils/library/saved-article';
import { SearchIndex } from '../../utils/library/search-index';

/** What was found, best first; null while nothing is searched for. */
export type SearchResult = ReadonlyMap<string, { terms: string[]; said: ArticleSaid | undefined }> | null;

interface Built {
  index: SearchIndex;
  /** The rows as they were indexed. */
  rows: Map<string, SavedArticleSummary>;
  said: ReadonlyMap<string, ArticleSaid>;
  /** Ends when everything asked for so far is indexed. */
  building: Promise<void>;
  /** Shows what the latest search finds by now. */
  report: () => void;
}

/** Articles indexed before the page may draw again. */
const CHUNK = 100;

/**
 * Searches the rows. The index is built with the first search, newest articles first and shown as they come, and
 * follows the rows from then on.
 */
export function useSearch(library: Library, rows: readonly SavedArticleSummary[], text: string) {
  const [built] = useState(emptyIndex);
  const [result, setResult] = useState<SearchResult>(null);
  const [searching, setSearching] = useState(false);
  const words = text.trim();
  useEffect(() => {
    if (words === '') {
      built.report = () => undefined;
      setResult(null);
      return undefined;
    }
    let current = true;
    built.report = () => setResult(find(built, words));
    setSearching(true);
    // One after the other: a letter typed meanwhile must not index everything again.
    built.building = built.building.then(() => update(built, library, rows)).catch((error) => console.error(error));
    void built.building.then(() => {
      if (!current) return;
      setSearching(false);
      built.report();
    });
    return () => {
      current = false;
    };
  }, [built, library, rows, words]);
  return { result: words === '' ? null : result, searching: searching && words !== '' };
}

function emptyIndex(): Built {
  return {
    index: new SearchIndex(),
    rows: new Map(),
    said: new Map(),
    building: Promise.resolve(),
    report: () => undefined,
  };
}

async function update(built: Built, library: Library, rows: readonly SavedArticleSummary[]): Promise<void> {
  const here = new Set(rows.map(({ id }) => id));
  for (const id of built.rows.keys()) {
    if (here.has(id)) continue;
    built.index.remove(id);
    built.rows.delete(id);
  }
  const changed = rows.filter((row) => !sameWords(built.rows.get(row.id), row));
  if (changed.length === 0) return;
  built.said = new Map((await library.said()).map((entry) => [entry.articleId, entry]));
  for (let start = 0; start < changed.length; start += CHUNK) {
    const chunk = changed.slice(start, start + CHUNK);
    built.index.add(chunk, built.said);
    for (const row of chunk) built.rows.set(row.id, row);
    if (start + CHUNK >= changed.length) return;
    built.report();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Of a saved article only its tags and, by correction, its speakers can change. */
function sameWords(before: SavedArticleSummary | undefined, now: SavedArticleSummary): boolean {
  return before !== undefined && wordsOf(before) === wordsOf(now);
}

function wordsOf({ tags, speakers, quotations }: SavedArticleSummary): string {
  return [quotations, ...tags, '', ...speakers].join('\n');
}

function find({ index, said }: Built, words: string): SearchResult {
  const found = index.search(words);
  return found && new Map(found.map(({ id, terms }) => [id, { terms, said: said.get(id) }]));
}
