import type { Article } from '../../article/article';
import { isArticle } from '../../schema/is-article';
import { addressKey } from '../address-key';
import { newArticleId } from '../article-id';
import type { ArticleStore } from '../article-store';
import type { ProgressListener } from '../read-model';
import { toDocuments } from '../to-documents';
import { importedHighlights } from './imported-highlights';
import type { ImportedLink } from './imported-link';
import { linkArticle } from './link-article';

/** Makes an article of the text that another program kept; null where there is none in it. */
export type ReadImportedText = (link: ImportedLink) => Promise<Article | null>;

export interface ImportOptions {
  onProgress?: ProgressListener;
  /** Without it only links are taken over. */
  readText?: ReadImportedText;
}

/** What came of an import. */
export interface ImportReport {
  ids: string[];
  /** How many articles have a text. */
  texts: number;
  highlights: number;
}

/** Articles written in one transaction. */
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

/** Writes links as articles, with their text where the file has it. A text that cannot be read leaves its link. */
export async function importLinks(
  store: ArticleStore,
  links: readonly ImportedLink[],
  { onProgress, readText }: ImportOptions = {},
): Promise<ImportReport> {
  const report: ImportReport = { ids: [], texts: 0, highlights: 0 };
  const now = Date.now();
  for (let start = 0; start < links.length; start += BATCH) {
    const batch: ReturnType<typeof toStored>[] = [];
    const highlights: ReturnType<typeof importedHighlights> = [];
    for (const link of links.slice(start, start + BATCH)) {
      const article = await textOf(link, readText);
      const stored = toStored(link, article ?? linkArticle(link), now);
      batch.push(stored);
      if (article) report.texts += 1;
      highlights.push(...importedHighlights(link, stored));
      onProgress?.(start + batch.length, links.length);
    }
    await store.add(batch);
    await store.highlights.add(highlights);
    report.ids.push(...batch.map(({ id }) => id));
    report.highlights += highlights.length;
  }
  return report;
}

async function textOf(link: ImportedLink, readText?: ReadImportedText): Promise<Article | null> {
  if (!link.text || !readText) return null;
  // Reading takes its time: the page has to draw and answer in between.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    const article = await readText(link);
    // It comes out of a file: nothing is stored that no message could bring.
    return article && isArticle(article) ? article : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

function toStored(link: ImportedLink, from: Article, now: number) {
  const savedAt = link.savedAt ?? now;
  const { article, content } = toDocuments(from, { savedAt, tags: link.tags });
  const flag = (value: boolean) => ({ value, at: savedAt });
  return {
    id: newArticleId(savedAt),
    documents: { article: { ...article, read: flag(link.read), archived: flag(link.archived) }, content },
  };
}
