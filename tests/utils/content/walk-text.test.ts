import type { ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { textOf, walkText } from '../../../utils/content/walk-text';
import { h } from './h';

const root = (...children: ElementContent[]): Root => ({ type: 'root', children });

describe('textOf', () => {
  it.each<[string, Root, string]>([
    ['blocks are joined by a blank line', root(h('p', 'Satu.'), h('p', 'Dua.')), 'Satu.\n\nDua.'],
    ['inline elements join nothing', root(h('p', 'Satu ', h('em', 'dua'), ' tiga.')), 'Satu dua tiga.'],
    ['a line break is a line break', root(h('p', 'Satu', h('br'), 'dua')), 'Satu\ndua'],
    ['two line breaks are a blank line', root(h('p', 'Satu', h('br'), h('br'), 'dua')), 'Satu\n\ndua'],
    ['cells are joined by a tab', root(h('table', h('tr', h('td', 'a'), h('td', 'b')))), 'a\tb'],
    ['rows are blocks', root(h('table', h('tr', h('td', 'a')), h('tr', h('td', 'b')))), 'a\n\nb'],
    ['captions are apart', root(h('figure', h('figcaption', 'Foto.')), h('p', 'Teks.')), 'Teks.'],
    ['markers cost nothing', root(h('p', 'Satu.'), h('removal-marker'), h('p', 'Dua.')), 'Satu.\n\nDua.'],
    ['a break at the edge of a block adds nothing', root(h('p', 'Satu', h('br')), h('p', 'Dua')), 'Satu\n\nDua'],
    ['nested blocks have one blank line between them', root(h('ul', h('li', h('p', 'a')), h('li', 'b'))), 'a\n\nb'],
    ['text beside a block is a block of its own', root(h('div', 'a', h('p', 'b'), 'c')), 'a\n\nb\n\nc'],
    ['an empty tree has no text', root(), ''],
  ])('%s', (_, tree, expected) => {
    expect(textOf(tree)).toBe(expected);
  });
});

describe('walkText', () => {
  it('gives each text node its place in the text', () => {
    const tree = root(h('p', 'Satu ', h('em', 'dua')), h('p', 'tiga'));
    const text = textOf(tree);
    for (const { node, start } of walkText(tree)) {
      expect(text.slice(start, start + node.value.length)).toBe(node.value);
    }
  });
});
