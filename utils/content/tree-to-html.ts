import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { withoutMarkers } from './without-markers';

/** The content as HTML text, for files and other programs; never put into a page of ours. */
export function treeToHtml(tree: Root): string {
  return toHtml({ type: 'root', children: withoutMarkers(tree.children) });
}
