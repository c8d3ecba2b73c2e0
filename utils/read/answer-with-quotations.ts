import type { PageAnswer, ReadAnswer } from '../article/read-answer';
import { addQuotations } from './add-quotations';

/** Finishes what the script in the page began. */
export async function answerWithQuotations(answer: Promise<PageAnswer>): Promise<ReadAnswer> {
  const read = await answer;
  return read.ok ? { ok: true, article: addQuotations(read.article) } : read;
}
