import type { OpenArticle } from '../session/open-articles';

/** Whether the reader did something with an open article that must not be lost. Nothing is kept of one that was only read. */
export function isWorthKeeping({ article, savedId }: OpenArticle): boolean {
  return savedId !== undefined || (article.corrections ?? []).length > 0;
}
