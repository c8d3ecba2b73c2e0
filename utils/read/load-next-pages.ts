import type { Article, PlainArticle } from '../article/article';
import type { PageAnswer } from '../article/read-answer';
import { joinArticles } from './join-articles';

interface LoadOptions {
  /** Reads one further page; asked one after the other, in order. */
  readAddress: (address: string) => Promise<PageAnswer>;
  /** What the reader wants done on this site; see `answerWithQuotations`. */
  shape?: (article: PlainArticle) => Promise<PlainArticle>;
  /** Told after each page how many have been tried. */
  onProgress: (tried: number) => void;
  /** Ends the loading; what is there by then is kept. */
  signal: AbortSignal;
}

/**
 * The article with its further pages joined on. A page that fails is left out, and its address stays in
 * `completeness.nextPages`, so that the reader is told and can try again. The quotations are found anew, under new ids,
 * and stand as they were found.
 */
export async function loadNextPages(article: Article, options: LoadOptions): Promise<Article> {
  const { readAddress, shape = async (page) => page, onProgress, signal } = options;
  const pages: PlainArticle[] = [];
  const missing: string[] = [];
  for (const [index, address] of article.completeness.nextPages.entries()) {
    const answer = signal.aborted ? undefined : await Promise.race([readAddress(address), aborted(signal)]);
    if (answer?.ok && !signal.aborted) pages.push(await shape(answer.article));
    else missing.push(address);
    onProgress(index + 1);
  }
  if (pages.length === 0) return article;
  const { loadQuotations } = await import('./load-quotations');
  const joined = await loadQuotations(joinArticles([article, ...pages]));
  if (missing.length === 0) return joined;
  return {
    ...joined,
    completeness: { ...joined.completeness, complete: false, sign: 'more-pages', nextPages: missing },
  };
}

/** Settles when the reader stops: a page that is being fetched is not waited for. */
function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
