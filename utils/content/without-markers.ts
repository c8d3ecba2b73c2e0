import type { RootContent } from 'hast';

/** The nodes without the markers of removed parts: what leaves Kutip knows nothing of them. */
export function withoutMarkers<Node extends RootContent>(children: readonly Node[]): Node[] {
  return children
    .filter((child) => child.type !== 'element' || child.tagName !== 'removal-marker')
    .map((child) => ('children' in child ? { ...child, children: withoutMarkers(child.children) } : child));
}
