import type { ElementContent, RootContent } from 'hast';
import type { PlainArticle } from '../article/article';
import type { Removal } from '../article/removal';
import { textOf } from '../content/walk-text';

/**
 * The reverse of `restoreRemovals`: parts that were put back for good are left out once more, each where it stands now.
 * Quotations have to be looked for again. A part that is not found as it was stays.
 */
export function takeOutAgain<Some extends PlainArticle>(article: Some, parts: readonly Removal[]): Some {
  let children: RootContent[] = article.content.tree.children;
  const out: Removal[] = [];
  for (const part of parts) {
    const without = replaceRun(children, part);
    if (!without) continue;
    children = without;
    out.push(part);
  }
  if (out.length === 0) return article;
  const tree = { ...article.content.tree, children };
  return { ...article, content: { tree, text: textOf(tree) }, removals: [...article.removals, ...out] };
}

/** The nodes with a marker for the first run of them that is the part; null where there is none. */
function replaceRun<Node extends RootContent | ElementContent>(
  nodes: readonly Node[],
  part: Removal,
): (Node | ElementContent)[] | null {
  const wanted = JSON.stringify(part.nodes);
  const { length } = part.nodes;
  for (let start = 0; length > 0 && start + length <= nodes.length; start += 1) {
    if (JSON.stringify(nodes.slice(start, start + length)) !== wanted) continue;
    const marker: ElementContent = {
      type: 'element',
      tagName: 'removal-marker',
      properties: { dataId: part.id },
      children: [],
    };
    return [...nodes.slice(0, start), marker, ...nodes.slice(start + length)];
  }
  return replaceRunInside(nodes, part);
}

function replaceRunInside<Node extends RootContent | ElementContent>(
  nodes: readonly Node[],
  part: Removal,
): (Node | ElementContent)[] | null {
  for (const [index, node] of nodes.entries()) {
    const children = node.type === 'element' ? replaceRun(node.children, part) : null;
    if (children) return nodes.with(index, { ...node, children } as Node);
  }
  return null;
}
