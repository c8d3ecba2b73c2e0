import type { Root, RootContent } from 'hast';

/**
 * The beginning of a tree, of at least so many characters where it has them: whole text nodes, however deep they stand, so
 * that every place in it is the same as in the whole tree.
 */
export function beginningOf(tree: Root, characters: number): Root {
  let left = characters;
  const begin = <Node extends RootContent>(nodes: readonly Node[]): Node[] => {
    const kept: Node[] = [];
    for (const node of nodes) {
      if (left <= 0) break;
      if (node.type === 'text') left -= node.value.length;
      kept.push(node.type === 'element' ? { ...node, children: begin(node.children) } : node);
    }
    return kept;
  };
  return { ...tree, children: begin(tree.children) };
}
