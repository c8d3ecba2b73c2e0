import { addressKey } from '../address-key';
import { newArticleId } from '../article-id';
import type { ArticleStore } from '../article-store';
import type { ProgressListener } from '../read-model';
import { toDocuments } from '../to-documents';
import type { ImportedLink } from './imported-link';
import { linkArticle } from './link-article';

/** Links written in one transaction. */
const BATCH = 100;

/** Those that the library does not have yet, each address once. @param known address keys of what is saved. */
export function newLinks(links: readonly ImportedLink[], known: Iterable<string>): ImportedLink[] {
  const seen = new Set(known);
  return links.filter(({ url }) => {
    const key = addressKey(url);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Writes links as articles without text. @returns their ids. */
export async function importLinks(
  store: ArticleStore,
  links: readonly ImportedLink[],
  onProgress?: ProgressListener,
): Promise<string[]> {
  const ids: string[] = [];
  const now = Date.now();
  for (let start = 0; start < links.length; start += BATCH) {
    const batch = links.slice(start, start + BATCH).map((link) => toStored(link, now));
    await store.add(batch);
    ids.push(...batch.map(({ id }) => id));
    onProgress?.(ids.length, links.length);
  }
  return ids;
}

function toStored(link: ImportedLink, now: number) {
  const savedAt = link.savedAt ?? now;
  const { article, content } = toDocuments(linkArticle(link), { savedAt, tags: link.tags });
  const flag = (value: boolean) => ({ value, at: savedAt });
  return {
    id: newArticleId(savedAt),
    documents: { article: { ...article, read: flag(link.read), archived: flag(link.archived) }, content },
  };
}
