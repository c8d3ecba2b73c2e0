import { describe, expect, it } from 'vitest';
import { nameHeadings, outlineOf } from '../../../utils/content/outline';
import { textOf } from '../../../utils/content/walk-text';
import { h } from './h';

const root = (...children: ReturnType<typeof h>[]) => ({ type: 'root' as const, children });

describe('outlineOf', () => {
  it('lists the headings in order, the highest level as 1', () => {
    const tree = root(h('h2', 'Awal'), h('p', 'Isi.'), h('section', h('h4', ' Rincian\n biaya ')), h('h2', 'Akhir'));
    expect(outlineOf(tree)).toEqual([
      { id: 'section-1', level: 1, title: 'Awal' },
      { id: 'section-2', level: 3, title: 'Rincian biaya' },
      { id: 'section-3', level: 1, title: 'Akhir' },
    ]);
  });

  it('reads the words inside a heading however they are marked, and leaves out empty headings', () => {
    const tree = root(h('h3'), h('h3', h('a', h('em', 'Satu'), ' dua')));
    expect(outlineOf(tree)).toEqual([{ id: 'section-1', level: 1, title: 'Satu dua' }]);
  });

  it('is empty for an article without headings', () => {
    expect(outlineOf(root(h('p', 'Isi.')))).toEqual([]);
  });
});

describe('nameHeadings', () => {
  const tree = root(h('h2'), h('section', h('h2', 'Awal')), h('p', 'Isi.'), h('h3', 'Akhir'));

  it('gives each heading the id that the outline has for it', () => {
    const named = JSON.stringify(nameHeadings(tree));
    expect([...named.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)).toEqual(outlineOf(tree).map(({ id }) => id));
  });

  it('replaces an id that came with the page', () => {
    const own = { ...h('h2', 'Awal'), properties: { id: 'app' } };
    expect(nameHeadings(root(own)).children[0]).toMatchObject({ properties: { id: 'section-1' } });
  });

  it('changes neither the text nor the tree that it was given', () => {
    const before = structuredClone(tree);
    expect(textOf(nameHeadings(tree))).toBe(textOf(tree));
    expect(tree).toEqual(before);
  });
});
