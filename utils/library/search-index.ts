import MiniSearch, { type SearchResult as MiniSearchResult } from 'minisearch';
import { foldWord } from './matching-words';
import { outletOf } from './outlet-of';
import type { ArticleSaid } from './said';
import type { SavedArticleSummary } from './saved-article';

/** What can be searched of one article; the whole texts would take ten times the memory. */
interface SearchDocument {
  id: string;
  title: string;
  dek: string;
  excerpt: string;
  quotations: string;
  speakers: string;
  tags: string;
  outlet: string;
}

/** An article that was found, and the words of it that matched. */
export interface Found {
  id: string;
  terms: string[];
}

const FIELDS = ['title', 'dek', 'excerpt', 'quotations', 'speakers', 'tags', 'outlet'] as const;
/** Letters that a word's beginning must have. */
const LEAST_BEGINNING = 3;
const ONLY_BEGUN = /(?:^|\s)\S{1,2}$/;

/** Searches titles, decks, quotations, speakers and tags: by prefix, and with a typo in longer words. */
export class SearchIndex {
  readonly #index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    processTerm: foldWord,
    searchOptions: {
      boost: { title: 3, speakers: 3, tags: 2 },
      // Fewer letters begin too many words to mean anything.
      prefix: (term) => term.length >= LEAST_BEGINNING,
      combineWith: 'AND',
    },
  });

  /** Adds articles, or renews those that are there. */
  add(rows: readonly SavedArticleSummary[], said: ReadonlyMap<string, ArticleSaid>): void {
    for (const row of rows) this.#put(toDocument(row, said.get(row.id)));
  }

  remove(id: string): void {
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /**
   * Best first: words that begin so, and only where no article has them, words that are spelled nearly so. A last word
   * of one or two letters counts where it is a whole word; else it is only begun and does not count yet.
   * @returns null while there is nothing to search for.
   */
  search(text: string): Found[] | null {
    const exact = this.#index.search(text);
    if (exact.length > 0) return exact.map(toFound);
    const complete = text.replace(ONLY_BEGUN, '');
    if (complete.trim() === '') return null;
    if (complete !== text) return this.search(complete);
    return this.#index.search(text, { fuzzy: typos }).map(toFound);
  }

  #put(document: SearchDocument): void {
    if (this.#index.has(document.id)) this.#index.replace(document);
    else this.#index.add(document);
  }
}

function toFound({ id, terms }: MiniSearchResult): Found {
  return { id: String(id), terms };
}

/** Letters that may be wrong, as a share of the word; short words would become other words. */
function typos(term: string): number | boolean {
  return term.length > 4 ? 0.2 : false;
}

function toDocument(row: SavedArticleSummary, entry: ArticleSaid | undefined): SearchDocument {
  const said = entry?.said ?? [];
  return {
    id: row.id,
    title: row.title,
    dek: row.dek ?? '',
    excerpt: row.excerpt,
    quotations: said.map(({ text }) => text).join('\n'),
    speakers: said.map(({ speaker }) => (speaker ? `${speaker.name} ${speaker.role ?? ''}` : '')).join('\n'),
    tags: row.tags.join(' '),
    outlet: outletOf(row),
  };
}
