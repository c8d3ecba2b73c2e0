import MiniSearch from 'minisearch';
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
/** Articles indexed in one go before the page may draw again. */
const CHUNK = 200;

/** Searches titles, decks, quotations, speakers and tags: by prefix, and with a typo in longer words. */
export class SearchIndex {
  readonly #index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    processTerm: foldWord,
    searchOptions: {
      boost: { title: 3, speakers: 3, tags: 2 },
      // One letter begins too many words to mean anything yet.
      prefix: (term) => term.length > 1,
      combineWith: 'AND',
    },
  });

  /** Adds or renews articles, in pieces that leave the page responsive. */
  async add(rows: readonly SavedArticleSummary[], said: readonly ArticleSaid[]): Promise<void> {
    const quoted = new Map(said.map((entry) => [entry.articleId, entry]));
    for (let i = 0; i < rows.length; i += CHUNK) {
      for (const row of rows.slice(i, i + CHUNK)) this.#put(toDocument(row, quoted.get(row.id)));
      if (i + CHUNK < rows.length) await new Promise((resolve) => setTimeout(resolve));
    }
  }

  remove(id: string): void {
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /** Best first. Words that begin so; only where no article has them, words that are spelled nearly so. */
  search(text: string): Found[] {
    const exact = this.#index.search(text);
    const results = exact.length > 0 ? exact : this.#index.search(text, { fuzzy: typos });
    return results.map(({ id, terms }) => ({ id: String(id), terms }));
  }

  #put(document: SearchDocument): void {
    if (this.#index.has(document.id)) this.#index.replace(document);
    else this.#index.add(document);
  }
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
