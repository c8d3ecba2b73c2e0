import type { Article } from '../article/article';
import { openPouchLibrary } from './pouch-library';
import type { SavedArticle, SavedArticleSummary } from './saved-article';

export interface SaveOptions {
  /** Milliseconds since 1970; now when left out. */
  savedAt?: number;
  tags?: string[];
}

/** A change of what the reader made of articles; what is left out stays. */
export interface MarksChange {
  addTags?: string[];
  removeTags?: string[];
  read?: boolean;
  archived?: boolean;
}

/** Told with the ids that changed, also when another page or the background changed them. */
export type LibraryListener = (ids: string[]) => void;

/**
 * The reader's saved articles, on this device. Use it from the background and from extension pages only: in a content
 * script the database would belong to the web page.
 */
export interface Library {
  /** Resolves after the write was committed. The same address may be saved again; every version is kept. */
  save(article: Article, options?: SaveOptions): Promise<SavedArticleSummary>;
  /** Undefined when there is none, when it is removed, and when its record is damaged. */
  get(id: string): Promise<SavedArticle | undefined>;
  /** All that is not removed, newest first. */
  list(): Promise<SavedArticleSummary[]>;
  /** The versions of an address that are saved, newest first. */
  versionsOf(url: string): Promise<SavedArticleSummary[]>;
  /** Unknown ids are passed over. */
  mark(ids: string[], change: MarksChange): Promise<void>;
  /** Takes articles out of the library; `restore` brings them back until they are purged. */
  remove(...ids: string[]): Promise<void>;
  restore(...ids: string[]): Promise<void>;
  /** Deletes for good what was removed longer ago than `age` milliseconds. @returns how many. */
  purge(age: number): Promise<number>;
  /** @returns a function that ends the subscription. */
  subscribe(listener: LibraryListener): () => void;
  close(): Promise<void>;
}

/** Opens the library; the database itself is opened with the first use. */
export function openLibrary(name = 'kutip-library'): Library {
  return openPouchLibrary(name);
}
