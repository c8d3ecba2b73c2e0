import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { foldWord } from '../matching-words';
import { outletOf } from '../outlet-of';
import type { Said } from '../said';
import type { SavedArticleSummary } from '../saved-article';
import { splitWords } from './split-words';

/** What can be searched of one article; the whole texts would take ten times the memory. */
interface SearchDocument {
  id: string;
  title: string;
  people: string;
  quotations: string;
  /** Deck, beginning, tags and outlet. Few fields: each is looked up for each word that begins as the search does. */
  about: string;
}

/** What a search found. */
export interface Found {
  /** Articles, best first. */
  ids: string[];
  /** The words that matched, folded. */
  terms: string[];
  /** What may stand for each word searched for: folded, with a space before it, and behind it where it is whole. */
  wanted: string[][];
}

/** A change here makes every stored index unreadable: count `INDEX_VERSION` in `stored-index.ts` up. */
const OPTIONS: Options<SearchDocument> = {
  fields: ['title', 'people', 'quotations', 'about'],
  tokenize: splitWords,
  processTerm: foldWord,
  searchOptions: {
    boost: { title: 3, people: 3 },
    // Fewer letters begin too many words to mean anything.
    prefix: (term) => term.length >= LEAST_BEGINNING,
    combineWith: 'AND',
  },
};
/** Letters that a word's beginning must have. */
const LEAST_BEGINNING = 3;
const ONLY_BEGUN = /(?:^|\s)\S{1,2}$/;
/** Where who said what is looked for. */
const SPOKEN = ['quotations', 'people'];

/** Searches titles, decks, quotations, speakers and tags: by prefix, and with a typo in longer words. */
export class SearchIndex {
  readonly #index: MiniSearch<SearchDocument>;

  /** @param stored what `toJSON` gave; an empty index without. @throws {Error} where it is something else. */
  constructor(stored?: string) {
    this.#index = stored === undefined ? new MiniSearch(OPTIONS) : MiniSearch.loadJSON(stored, OPTIONS);
  }

  /** How many articles it has. */
  get size(): number {
    return this.#index.documentCount;
  }

  /** Adds an article, or renews it. */
  put(row: SavedArticleSummary, said: readonly Said[]): void {
    const document = toDocument(row, said);
    if (this.#index.has(row.id)) this.#index.replace(document);
    else this.#index.add(document);
  }

  remove(id: string): void {
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /**
   * Words that begin so, and only where no article has them, words that are spelled nearly so. A last word of one or two
   * letters counts where it is a whole word; else it is only begun and does not count yet.
   * @returns null while there is nothing to search for.
   */
  find(text: string, options: SearchOptions = {}): Found | null {
    const exact = this.#search(text, options);
    if (exact.ids.length > 0) return { ...exact, wanted: wordsOf(text).map((word) => [beginning(word)]) };
    const complete = text.replace(ONLY_BEGUN, '');
    if (complete.trim() === '') return null;
    if (complete !== text) return this.find(complete, options);
    const loose = { ...options, fuzzy: typos };
    const wanted = wordsOf(text).map((word) => this.#search(word, loose).terms.map((term) => ` ${term} `));
    return { ...this.#search(text, loose), wanted };
  }

  /** As `find`, in quotations and the names of those who speak only. */
  findSpoken(text: string): Found | null {
    return this.find(text, { fields: SPOKEN });
  }

  /** For storing. */
  toJSON(): string {
    return JSON.stringify(this.#index);
  }

  #search(text: string, options: SearchOptions): Pick<Found, 'ids' | 'terms'> {
    const terms = new Set<string>();
    const ids = this.#index.search(text, options).map((result) => {
      for (const term of result.terms) terms.add(term);
      return String(result.id);
    });
    return { ids, terms: [...terms] };
  }
}

function wordsOf(text: string): string[] {
  return splitWords(text).map(foldWord).filter(Boolean);
}

/** A word as it may begin another one; a short one must be whole. */
function beginning(word: string): string {
  return word.length >= LEAST_BEGINNING ? ` ${word}` : ` ${word} `;
}

/** Letters that may be wrong, as a share of the word; short words would become other words. */
function typos(term: string): number | boolean {
  return term.length > 4 ? 0.2 : false;
}

function toDocument(row: SavedArticleSummary, said: readonly Said[]): SearchDocument {
  return {
    id: row.id,
    title: row.title,
    people: said.map(({ speaker }) => (speaker ? `${speaker.name} ${speaker.role ?? ''}` : '')).join('\n'),
    quotations: said.map(({ text }) => text).join('\n'),
    about: [row.dek ?? '', row.excerpt, ...row.tags, outletOf(row)].join('\n'),
  };
}
