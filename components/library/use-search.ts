import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library';
import type { ArticleSaid } from '../../utils/library/said';
import type { SavedArticleSummary } from '../../utils/library/saved-article';
import { SearchIndex } from '../../utils/library/search-index';

/** What was found, best first; null while nothing is searched for. */
export type SearchResult = ReadonlyMap<string, { terms: string[]; said: ArticleSaid | undefined }> | null;

interface Built {
  index: SearchIndex;
  rows: Map<string, SavedArticleSummary>;
  said: Map<string, ArticleSaid>;
}

/** Searches the rows. The index is built with the first search and follows the rows from then on. */
export function useSearch(library: Library, rows: readonly SavedArticleSummary[], text: string) {
  const built = useRef<Built>({ index: new SearchIndex(), rows: new Map(), said: new Map() });
  const [result, setResult] = useState<SearchResult>(null);
  const [searching, setSearching] = useState(false);
  const words = text.trim();
  useEffect(() => {
    if (words === '') {
      setResult(null);
      return undefined;
    }
    let current = true;
    const run = async (): Promise<void> => {
      setSearching(true);
      await update(built.current, library, rows);
      if (!current) return;
      setSearching(false);
      setResult(find(built.current, words));
    };
    void run();
    return () => {
      current = false;
    };
  }, [library, rows, words]);
  return { result: words === '' ? null : result, searching: searching && words !== '' };
}

async function update(built: Built, library: Library, rows: readonly SavedArticleSummary[]): Promise<void> {
  const changed = rows.filter((row) => !sameWords(built.rows.get(row.id), row));
  const here = new Set(rows.map(({ id }) => id));
  for (const id of built.rows.keys()) {
    if (here.has(id)) continue;
    built.index.remove(id);
    built.rows.delete(id);
  }
  if (changed.length === 0) return;
  const said = await library.said();
  built.said = new Map(said.map((entry) => [entry.articleId, entry]));
  await built.index.add(changed, said);
  for (const row of changed) built.rows.set(row.id, row);
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
