import type { Article, PlainArticle } from '../article/article';
import type { PageAnswer, ReadAnswer } from '../article/read-answer';

/** The part of the engine that finishes an article. */
type Finish = (article: PlainArticle) => Article | Promise<Article>;

/**
 * Finishes what the script in the page began. The engine loads while the page is read, so that no page of ours waits
 * for it before it shows itself.
 * @param shape what the reader wants done to the article first (rules for its site); without it the article stays as
 *   it was read.
 * @param load brings the engine where it cannot be imported later; see `answerInWorker`.
 */
export async function answerWithQuotations(
  answer: Promise<PageAnswer>,
  shape: (article: PlainArticle) => Promise<PlainArticle> = async (article) => article,
  load: () => Promise<Finish> = loadEngine,
): Promise<ReadAnswer> {
  const [read, finish] = await Promise.all([answer, load()]);
  return read.ok ? { ok: true, article: await finish(await shape(read.article)) } : read;
}

/** The article is most likely in a language of its reader's. */
async function loadEngine(): Promise<Finish> {
  const { loadQuotations, expectLanguages } = await import('./load-quotations');
  expectLanguages(globalThis.navigator?.languages ?? []);
  return loadQuotations;
}
