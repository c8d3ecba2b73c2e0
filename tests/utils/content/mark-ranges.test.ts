import type { Nodes, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { type MarkedRange, markRanges } from '../../../utils/content/mark-ranges';
import { treeToHtml } from '../../../utils/content/tree-to-html';
import { textOf, walkText } from '../../../utils/content/walk-text';
import { fc } from '../../fast-check';
import { h } from './h';

const paragraph = (...texts: Parameters<typeof h>[1][]): Root => ({ type: 'root', children: [h('p', ...texts)] });

describe('markRanges', () => {
  it.each<[string, Root, MarkedRange[], string]>([
    [
      'inside one text node',
      paragraph('Ia berkata begitu.'),
      [{ id: 'q1', start: 3, end: 10 }],
      '<p>Ia <mark data-id="q1" data-last>berkata</mark> begitu.</p>',
    ],
    [
      'over inline elements',
      paragraph('a ', h('em', 'b'), ' c'),
      [{ id: 'q1', start: 0, end: 5 }],
      '<p><mark data-id="q1">a </mark><em><mark data-id="q1">b</mark></em><mark data-id="q1" data-last> c</mark></p>',
    ],
    [
      'over blocks',
      { type: 'root', children: [h('p', 'satu'), h('p', 'dua')] },
      [{ id: 'q1', start: 2, end: 8 }],
      '<p>sa<mark data-id="q1">tu</mark></p><p><mark data-id="q1" data-last>du</mark>a</p>',
    ],
    [
      'two in one node',
      paragraph('abcdef'),
      [
        { id: 'q1', start: 0, end: 2 },
        { id: 'q2', start: 4, end: 6 },
      ],
      '<p><mark data-id="q1" data-last>ab</mark>cd<mark data-id="q2" data-last>ef</mark></p>',
    ],
    [
      'of two that overlap the earlier one keeps what they share',
      paragraph('abcdef'),
      [
        { id: 'q1', start: 0, end: 4 },
        { id: 'q2', start: 2, end: 6 },
      ],
      '<p><mark data-id="q1" data-last>abcd</mark><mark data-id="q2" data-last>ef</mark></p>',
    ],
    ['nothing', paragraph('abc'), [], '<p>abc</p>'],
  ])('%s', (_, tree, ranges, expected) => {
    expect(treeToHtml(markRanges(tree, ranges))).toBe(expected);
  });

  it('never changes the text, and marks exactly the range', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });
    const offsets = fc
      .tuple(fc.nat(80), fc.nat(80))
      .map(([a, b]) => ({ id: 'q1', start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(words, offsets, (texts, range) => {
        const tree: Root = { type: 'root', children: texts.map((text, i) => h(i % 2 ? 'p' : 'em', text)) };
        const marked = markRanges(tree, [range]);
        expect(textOf(marked)).toBe(textOf(tree));
        expect(markedText(marked)).toBe(slices(tree, range));
      }),
    );
  });
});

function markedText(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'mark') return textOf({ type: 'root', children: node.children });
  return 'children' in node ? node.children.map(markedText).join('') : '';
}

/** What a range covers of the text nodes, without the blank lines between blocks. */
function slices(tree: Root, { start, end }: MarkedRange): string {
  return walkText(tree)
    .map((text) => text.node.value.slice(Math.max(0, start - text.start), Math.max(0, end - text.start)))
    .join('');
}
