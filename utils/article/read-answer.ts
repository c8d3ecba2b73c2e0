import type { Article, PlainArticle } from './article';
import type { ReadErrorCode } from './read-error';

interface Refusal {
  ok: false;
  code: ReadErrorCode;
}

/** An article, or why there is none. `savedId`: its id in the library, where it is known to be there. */
export type ReadAnswer = { ok: true; article: Article; savedId?: string | undefined } | Refusal;

/** What the script in the page answers; quotations are looked for where the article is shown. */
export type PageAnswer = { ok: true; article: PlainArticle } | Refusal;
