import type { PlainArticle } from '../article/article';
import type { PageAnswer, ReadAnswer } from '../article/read-answer';
import { addQuotations } from './add-quotations';

/**
 * Finishes what the script in the page began.
 * @param shape what the reader wants done to the article first (rules for its site); without it the article stays as
 *   it was read.
 */
export async function answerWithQuotations(
  answer: Promise<PageAnswer>,
  shape: (article: PlainArticle) => Promise<PlainArticle> = async (article) => article,
): Promise<ReadAnswer> {
  const read = await answer;
  return read.ok ? { ok: true, article: addQuotations(await shape(read.article)) } : read;
}
