import type { ElementContent, RootContent } from 'hast';
import type { PlainArticle } from '../article/article';
import type { Removal } from '../article/removal';
import { textOf } from '../content/walk-text';

/**
 * The article with some removed parts back in their places for good. Quotations have to be looked for again.
 * A part whose marker is not in the tree stays in the list.
 */
export function restoreRemovals<Some extends PlainArticle>(article: Some, which: (removal: Removal) => boolean): Some {
  const parts = new Map(article.removals.filter(which).map((removal) => [removal.id, removal.nodes]));
  if (parts.size === 0) return article;
  const back = new Set<string>();
  const tree = { ...article.content.tree, children: put(article.content.tree.children, parts, back) };
  return {
    ...article,
    content: { tree, text: textOf(tree) },
    removals: article.removals.filter(({ id }) => !back.has(id)),
  };
}

type Parts = ReadonlyMap<string, ElementContent[]>;

function put<Node extends RootContent>(
  children: readonly Node[],
  parts: Parts,
  back: Set<string>,
): (Node | ElementContent)[] {
  return children.flatMap((child): (Node | ElementContent)[] => {
    if (child.type !== 'element') return [child];
    const id = child.tagName === 'removal-marker' ? String(child.properties.dataId ?? '') : '';
    const nodes = parts.get(id);
    if (!nodes) return [{ ...child, children: put(child.children, parts, back) }];
    back.add(id);
    return nodes;
  });
}
