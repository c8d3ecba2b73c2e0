import type { Article, PlainArticle } from './article';
import type { ReadErrorCode } from './read-error';

type Answer<Found> = { ok: true; article: Found } | { ok: false; code: ReadErrorCode };

/** An article, or why there is none. */
export type ReadAnswer = Answer<Article>;

/** What the script in the page answers; quotations are looked for where the article is shown. */
export type PageAnswer = Answer<PlainArticle>;
