import type { PlainArticle } from '../article/article';
import type { PageAnswer, ReadAnswer } from '../article/read-answer';
import { lexiconOf } from '../quotations/lexicon/lexicon-of';
import { addQuotations } from './add-quotations';
import { answerWithQuotations } from './answer-with-quotations';

/** `answerWithQuotations` for the background: a service worker may not import anything once it runs. */
export function answerInWorker(
  answer: Promise<PageAnswer>,
  shape: (article: PlainArticle) => Promise<PlainArticle>,
): Promise<ReadAnswer> {
  return answerWithQuotations(answer, shape, async () => (article) => addQuotations(article, lexiconOf));
}
