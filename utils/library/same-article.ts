import type { Article } from '../article/article';
import type { Correction } from '../article/correction';
import type { StoredArticle } from './article-store';

/** Whether an article was read just so before: the same title, text and quotations. What the reader made of it may differ. */
export function isSameArticle(article: Article, { article: head, content: body }: StoredArticle): boolean {
  return (
    article.metadata.title === head.metadata.title &&
    article.content.text === body.content.text &&
    isEqual(article.content.tree, body.content.tree) &&
    isEqual(article.quotations, head.quotations) &&
    isEqual(article.speakers, head.speakers)
  );
}

/** Corrections that the stored article does not have. */
export function newCorrections(article: Article, { article: head }: StoredArticle): Correction[] {
  const known = new Set(head.corrections?.map((correction) => JSON.stringify(correction)));
  return (article.corrections ?? []).filter((correction) => !known.has(JSON.stringify(correction)));
}

/** Both are plain data; the order of their fields does not count, since storing may change it. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const own = Object.entries(one).filter(([, value]) => value !== undefined);
  const others = new Map(Object.entries(other).filter(([, value]) => value !== undefined));
  return (
    own.length === others.size && own.every(([name, value]) => others.has(name) && isEqual(value, others.get(name)))
  );
}
