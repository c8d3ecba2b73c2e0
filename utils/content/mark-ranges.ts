import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { TextRange } from '../article/quotation';
import { walkText } from './walk-text';

/** A stretch of text to mark; `id` comes back as `data-id` on each `<mark>`, the last of them has `data-last`. */
export interface MarkedRange extends TextRange {
  id: string;
}

/**
 * A copy of the tree in which each range is wrapped in `<mark data-id>`: one mark per text node that it touches.
 * @param ranges UTF-16 offsets into the tree's running text, sorted by `start`; where two overlap the earlier one
 *   keeps the shared part.
 */
export function markRanges(tree: Root, ranges: readonly MarkedRange[]): Root {
  const marked = new Map<Text, ElementContent[]>();
  let first = 0;
  for (const { node, start } of walkText(tree)) {
    const end = start + node.value.length;
    while ((ranges[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    const parts = splitText(node.value, start, rangesBefore(ranges, first, end));
    if (parts.length > 0) marked.set(node, parts);
  }
  return { type: 'root', children: copyChildren(tree.children, marked) };
}

function rangesBefore(ranges: readonly MarkedRange[], first: number, end: number): MarkedRange[] {
  const touching: MarkedRange[] = [];
  for (let i = first; i < ranges.length; i += 1) {
    const range = ranges[i];
    if (!range || range.start >= end) break;
    touching.push(range);
  }
  return touching;
}

/** The pieces of one text node, marked and unmarked in turn; empty when nothing in it is marked. */
function splitText(value: string, start: number, ranges: readonly MarkedRange[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let cursor = 0;
  for (const range of ranges) {
    const from = Math.max(range.start - start, cursor);
    const to = Math.min(range.end - start, value.length);
    if (to <= from) continue;
    if (from > cursor) parts.push({ type: 'text', value: value.slice(cursor, from) });
    parts.push(mark(range, value.slice(from, to), start + to));
    cursor = to;
  }
  if (parts.length > 0 && cursor < value.length) parts.push({ type: 'text', value: value.slice(cursor) });
  return parts;
}

function copyChildren(children: readonly RootContent[], marked: Map<Text, ElementContent[]>): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return marked.get(child) ?? [child];
    if (child.type !== 'element') return [];
    return [{ ...child, children: copyChildren(child.children, marked) }];
  });
}

function mark(range: MarkedRange, value: string, end: number): Element {
  const last = end >= range.end ? { dataLast: true } : {};
  return {
    type: 'element',
    tagName: 'mark',
    properties: { dataId: range.id, ...last },
    children: [{ type: 'text', value }],
  };
}
