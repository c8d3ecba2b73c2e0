import { useMemo } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { beginningOf } from '../../utils/content/beginning-of';
import { nameHeadings } from '../../utils/content/outline';
import { decorateTree } from './decorate-tree';
import { drawTree } from './draw-tree';
import { inLanguage } from './in-language';
import { FIRST_CHARACTERS } from './use-whole-text';
import { PARTIAL } from './when-whole';
import './article-body.css';

interface ArticleBodyProps {
  article: Article;
  /** False while only the beginning of a long text is to be drawn. */
  whole?: boolean;
}

/**
 * The article's text with its quotations marked. Draws once for an article, a long one twice; what changes comes through
 * the context.
 */
export function ArticleBody({ article, whole = true }: ArticleBodyProps) {
  const { metadata, content, quotations } = article;
  const drawn = useMemo(() => {
    const tree = whole ? content.tree : beginningOf(content.tree, FIRST_CHARACTERS);
    return drawTree(decorateTree({ ...content, tree: nameHeadings(tree) }, quotations));
  }, [content, quotations, whole]);
  return (
    <div
      class="article-body"
      id="article-text"
      tabIndex={-1}
      {...inLanguage(metadata)}
      {...{ [PARTIAL]: whole ? undefined : '' }}
    >
      {drawn}
    </div>
  );
}
