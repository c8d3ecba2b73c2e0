import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library';
import type { ArticleSaid } from '../../utils/library/said';
import type { SavedArticleSummary } from '../../utils/library/saved-article';
import { SearchIndex } from '../../utils/library/search-index';

/** What was found, best first; null while nothing is searched for. */
export type SearchResult = ReadonlyMap<string, { terms: string[]; said: ArticleSaid | undefined }> | null;

interface Built {
  index: SearchIndex;
  /** The rows as they were indexed, by id. */
  rows: Map<string, SavedArticleSummary>;
  /** The list that is indexed as a whole: nothing has to be compared while it is the same. */
  whole: readonly SavedArticleSummary[] | null;
  said: ReadonlyMap<string, ArticleSaid>;
  /** Ends when everything asked for so far is indexed. */
  building: Promise<void>;
}

/** Articles indexed before the page may draw again. */
const CHUNK = 100;

/**
 * Searches the rows. The index is built with the first search, newest articles first and shown as they come, and
 * follows the rows from then on. A letter typed into a search that is ready is answered in the same drawing.
 */
export function useSearch(library: Library, rows: readonly SavedArticleSummary[], text: string) {
  const [built] = useState(emptyIndex);
  // Counts what was indexed since: each step shows what is found by now.
  const [step, setStep] = useState(0);
  const words = text.trim();
  const active = words !== '';
  const ready = built.whole === rows;
  useEffect(() => {
    if (!active || built.whole === rows) return undefined;
    let current = true;
    const report = (): void => {
      if (current) setStep((before) => before + 1);
    };
    // One after the other: a list that changes meanwhile must not be indexed twice at once.
    built.building = built.building
      .then(() => update(built, { library, rows, report }))
      .catch((error: unknown) => console.error(error))
      .then(report);
    return () => {
      current = false;
    };
  }, [built, library, rows, active]);
  const result = useMemo(() => (active ? find(built, words) : null), [built, words, active, rows, step]);
  return { result, searching: active && !ready };
}

function emptyIndex(): Built {
  return { index: new SearchIndex(), rows: new Map(), whole: null, said: new Map(), building: Promise.resolve() };
}

interface Update {
  library: Library;
  rows: readonly SavedArticleSummary[];
  report: () => void;
}

async function update(built: Built, { library, rows, report }: Update): Promise<void> {
  if (built.whole === rows) return;
  const here = new Set(rows.map(({ id }) => id));
  for (const id of built.rows.keys()) {
    if (here.has(id)) continue;
    built.index.remove(id);
    built.rows.delete(id);
  }
  const changed = rows.filter((row) => !sameWords(built.rows.get(row.id), row));
  if (changed.length > 0) built.said = new Map((await library.said()).map((entry) => [entry.articleId, entry]));
  // Shown after the first articles, then each time there are twice as many: drawing costs as much as indexing.
  let next = CHUNK;
  for (let start = 0; start < changed.length; start += CHUNK) {
    const chunk = changed.slice(start, start + CHUNK);
    built.index.add(chunk, built.said);
    for (const row of chunk) built.rows.set(row.id, row);
    if (start + CHUNK >= next) {
      report();
      next *= 2;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  built.whole = rows;
}

/** Of a saved article only its tags and, by correction, its speakers can change. */
function sameWords(before: SavedArticleSummary | undefined, now: SavedArticleSummary): boolean {
  return before === now || (before !== undefined && wordsOf(before) === wordsOf(now));
}

function wordsOf({ tags, speakers, quotations }: SavedArticleSummary): string {
  return [quotations, ...tags, '', ...speakers].join('\n');
}

function find({ index, said }: Built, words: string): SearchResult {
  const found = index.search(words);
  return found && new Map(found.map(({ id, terms }) => [id, { terms, said: said.get(id) }]));
}
