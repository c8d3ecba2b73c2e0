import type { ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../../utils/content/beginning-of';
import { textOf, walkText } from '../../../utils/content/walk-text';
import { fc } from '../../fast-check';
import { h } from './h';

const root = (...children: ElementContent[]): Root => ({ type: 'root', children });

describe('beginningOf', () => {
  it.each([
    ['nothing of it', root(h('p', 'Satu')), 0, ''],
    ['up to the end of a text node', root(h('p', 'Satu dua'), h('p', 'Tiga')), 3, 'Satu dua'],
    ['as many as it takes', root(h('p', 'Satu'), h('p', 'Dua'), h('p', 'Tiga')), 6, 'Satu\n\nDua'],
    ['inside of a wrapper', root(h('div', h('p', 'Satu'), h('p', 'Dua'), h('p', 'Tiga'))), 6, 'Satu\n\nDua'],
    ['all of a short one', root(h('p', 'Satu'), h('p', 'Dua')), 99, 'Satu\n\nDua'],
  ])('keeps %s', (_, tree, characters, text) => expect(textOf(beginningOf(tree, characters))).toBe(text));

  it('leaves every place in it where it is in the whole', () => {
    const block = fc
      .array(fc.string({ minLength: 1 }), { maxLength: 4 })
      .map((texts) => h('div', ...texts.map((text) => h('p', text))));
    fc.assert(
      fc.property(fc.array(block), fc.nat(40), (blocks, characters) => {
        const tree = root(...blocks);
        const [whole, beginning] = [walkText(tree), walkText(beginningOf(tree, characters))];
        expect(beginning).toEqual(whole.slice(0, beginning.length));
      }),
    );
  });
});
