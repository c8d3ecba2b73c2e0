import { storage } from 'wxt/utils/storage';
import type { Article } from '../article/article';

/** An article as it is open on a reader page. */
export interface OpenArticle {
  /** With what the reader put right in it. */
  article: Article;
  /** Its id in the library, once it was saved. */
  savedId?: string | undefined;
}

interface Kept extends OpenArticle {
  /** Milliseconds since 1970. */
  at: number;
}

const PREFIX = 'article:';

/**
 * What is open now, for as long as the browser runs and never on disk: a popup that hands over to a tab and a reader page
 * that is reloaded find the article again, also when the page it came from is gone.
 */
export const openArticles = {
  /**
   * Keeps an article under a key, in the place of what was there. Each has its own entry, so two pages that keep theirs at
   * the same time cannot lose one.
   * @throws where there is no room even after the older half made way: the browser gives this area about 10 MB.
   */
  async put(key: string, opened: OpenArticle): Promise<void> {
    const kept: Kept = { ...opened, at: Date.now() };
    try {
      await storage.setItem(itemKey(key), kept);
    } catch {
      await makeRoom(key);
      await storage.setItem(itemKey(key), kept);
    }
  },

  /** An article kept before, or null when the browser was closed in between or it had to make room. */
  get(key: string): Promise<OpenArticle | null> {
    return storage.getItem<Kept>(itemKey(key));
  },

  /** Tells of every article that is kept under a key from now on. @returns a function that ends listening. */
  watch(key: string, listener: (opened: OpenArticle) => void): () => void {
    return storage.watch<Kept>(itemKey(key), (kept) => kept && listener(kept));
  },
};

function itemKey(key: string): `session:${string}` {
  return `session:${PREFIX}${key}`;
}

/** Lets the older half go, and what stood under the key. */
async function makeRoom(key: string): Promise<void> {
  const all: Record<string, unknown> = await storage.snapshot('session');
  const others = Object.entries(all).filter(([name]) => name.startsWith(PREFIX) && name !== PREFIX + key);
  const oldestFirst = others.sort(([, a], [, b]) => timeOf(a) - timeOf(b)).map(([name]) => name);
  const older = oldestFirst.slice(0, Math.ceil(oldestFirst.length / 2));
  await storage.removeItems([PREFIX + key, ...older].map((name) => `session:${name}` as const));
}

function timeOf(kept: unknown): number {
  return typeof kept === 'object' && kept !== null && 'at' in kept && typeof kept.at === 'number' ? kept.at : 0;
}
