import { ReadError } from '../article/read-error';
import type { Announcement } from '../extraction/read-announcement';

/** UTF-16 units of paragraphs below which a page holds no article: two sentences. */
const LEAST_PROSE = 140;
/** The same where the page calls itself an article: one sentence. */
const LEAST_MARKED = 60;
/** A text shorter than this beside a password field or a paid mark is the teaser before a wall. */
const TEASER = 200;
const LINK_LINES = 20;
const DIALOG_SHARE = 0.6;
/** A block of text is a paragraph from this length on. */
const PARAGRAPH = 50;

/**
 * Lets a page pass that holds an article.
 * @param text the article's running text, blocks joined by blank lines.
 * @throws {ReadError} that says what the page is instead.
 */
export function requireArticle(text: string, page: Announcement): void {
  const prose = text.split(/\n+/).reduce((sum, line) => sum + (line.length >= PARAGRAPH ? line.length : 0), 0);
  if (page.characters === 0) throw new ReadError('empty');
  if (page.inDialog >= DIALOG_SHARE) throw new ReadError('login-wall');
  if (prose < TEASER && (page.asksPassword || page.isPaid)) throw new ReadError('login-wall');
  if (prose >= LEAST_PROSE || (page.isArticle && prose >= LEAST_MARKED && page.linkLines < LINK_LINES)) return;
  throw new ReadError(page.linkLines >= LINK_LINES ? 'link-list' : 'not-article');
}
