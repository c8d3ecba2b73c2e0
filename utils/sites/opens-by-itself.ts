import type { Article } from '../article/article';
import { countWords } from '../content/reading-minutes';

/** Words that make a page worth taking the reader away from it: shorter ones are notices, videos, quizzes. */
const LEAST_ARTICLE = 100;

/** Front pages: "/", "/index.html", "/home", "/id", "/en-us/". */
const FRONT_PAGE = /^\/(?:index\.\w{1,5}|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;

/** Whether an address is a site's front page, which never opens by itself. */
export function isFrontPage(address: string): boolean {
  return !URL.canParse(address) || FRONT_PAGE.test(new URL(address).pathname);
}

export function isWorthOpening({ content }: Article): boolean {
  return countWords(content.text) >= LEAST_ARTICLE;
}

/** Names under which a page is known to have been opened: its address without the place in the page, and its own name. */
export function namesOf(address: string, article?: Article): string[] {
  return [address, article?.metadata.canonicalUrl ?? address].map((name) => name.split('#', 1)[0] ?? name);
}
