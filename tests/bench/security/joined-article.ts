import type { ElementContent } from 'hast';
import type { Article, PlainArticle } from '../../../utils/article/article';
import { textOf } from '../../../utils/content/walk-text';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import { addQuotations } from '../../../utils/read/add-quotations';

/** Last words of a joined article: when they are drawn, everything before them is. */
export const LAST_WORDS = 'akhir percobaan';

/**
 * Many readings as one long article, so that the reader draws the content of all of them: bodies, what was taken out
 * of them, and as one long byline the headlines and authors.
 */
export function joinedArticle(articles: readonly [PlainArticle, ...PlainArticle[]], url: string): Article {
  const [{ metadata, completeness }] = articles;
  const removed = articles.flatMap(({ removals }) => removals.flatMap(({ nodes }) => nodes));
  const children = [...articles.flatMap(({ content }) => content.tree.children), ...removed, lastParagraph()];
  const tree = { type: 'root' as const, children };
  const names = articles.flatMap((article) => [article.metadata.title, ...article.metadata.byline]);
  return addQuotations(
    {
      metadata: { ...metadata, url, byline: [...new Set(names)] },
      content: { tree, text: textOf(tree) },
      removals: [],
      completeness,
    },
    lexiconOf,
  );
}

function lastParagraph(): ElementContent {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: LAST_WORDS }] };
}
