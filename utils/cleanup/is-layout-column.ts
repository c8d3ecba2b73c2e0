import type { PageIndex } from '../extraction/index-page';

/** Share of the page's prose, and UTF-16 units of it, from which a cell of a table is the page's text and no datum. */
const ARTICLE_SHARE = 0.7;
const LEAST_PROSE = 600;
/** Share that a column beside it may have: the question of a poll. */
const COLUMN_SHARE = 0.1;

/** A cell with hardly a sentence beside the one that holds the article: a column of a page that is laid out by a table. */
export function isLayoutColumn(element: Element, measures: PageIndex['measures'], total: number): boolean {
  if (element.localName !== 'td' || (measures.get(element)?.prose ?? 0) > COLUMN_SHARE * total) return false;
  if (element.querySelector('h1')) return false;
  return [...(element.parentElement?.children ?? [])].some((cell) => {
    const { prose = 0 } = measures.get(cell) ?? {};
    return prose >= LEAST_PROSE && prose >= ARTICLE_SHARE * total;
  });
}
