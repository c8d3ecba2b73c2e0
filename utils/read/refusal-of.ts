import { ReadError } from '../article/read-error';
import { lengthOf } from '../extraction/measure-text';
import type { Announcement } from '../extraction/read-announcement';

/** Length of paragraphs below which a page holds no article: two short sentences. */
const LEAST_PROSE = 100;
/** The same where the page calls itself an article: one sentence. */
const LEAST_MARKED = 60;
/** A text shorter than this beside a password field or a paid mark is the teaser before a wall. */
const TEASER = 200;
const LINK_LINES = 20;
/** Length of all lines, short ones too, from which a page is read: a poem, a recipe, a listing of code. */
const LEAST_LINES = 150;
/** The same holds only where hardly a link stands by itself, little is linked and no other article is summed up. */
const FEW_LINK_LINES = 5;
const LITTLE_LINKED = 0.2;
/** A page whose text is nothing but so many linked headlines with their summaries lists articles. */
const TEASERS = 2;
const DIALOG_SHARE = 0.6;
/** A block of text is a paragraph from this length on. */
const PARAGRAPH = 50;

/**
 * What a page is instead of an article; `null` where it holds one.
 * @param text the article's running text, blocks joined by blank lines; empty when none was found.
 */
export function refusalOf(text: string, page: Announcement): ReadError | null {
  const prose = text.split(/\n+/).reduce((sum, line) => sum + (lengthOf(line) >= PARAGRAPH ? lengthOf(line) : 0), 0);
  if (page.characters === 0) return new ReadError('empty');
  if (page.inDialog >= DIALOG_SHARE) return new ReadError('login-wall');
  if (prose < TEASER && (page.asksPassword || page.isPaid)) return new ReadError('login-wall');
  if (page.prose === 0 && page.teasers >= TEASERS) return new ReadError('link-list');
  if (prose >= LEAST_PROSE || isShortText(text, page)) return null;
  if (page.isArticle && prose >= LEAST_MARKED && page.linkLines < LINK_LINES) return null;
  return new ReadError(page.linkLines >= LINK_LINES ? 'link-list' : 'not-article');
}

function isShortText(text: string, { isArticle, linkLines, linked, teasers }: Announcement): boolean {
  if (linkLines >= FEW_LINK_LINES || teasers > 0) return false;
  return lengthOf(text) >= (isArticle ? LEAST_MARKED : LEAST_LINES) && (isArticle || linked < LITTLE_LINKED);
}
