import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** The content as HTML text, for files and other programs; never put into a page of ours. */
export function treeToHtml(tree: Root): string {
  return toHtml({ type: 'root', children: withoutMarkers(tree.children) });
}

function withoutMarkers<T extends RootContent>(children: readonly T[]): T[] {
  return children
    .filter((child) => child.type !== 'element' || child.tagName !== 'removal-marker')
    .map((child) => ('children' in child ? { ...child, children: withoutMarkers(child.children) } : child));
}
