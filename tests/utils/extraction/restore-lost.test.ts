// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { measureText } from '../../../utils/extraction/measure-text';
import { numberBlocks, restoreLost } from '../../../utils/extraction/restore-lost';

const says = (what: string): string => `${what}, kata orang yang berdiri di dekat jembatan itu sejak pagi hari sekali.`;
const row = (kind: string, id: string): string => `<div class="${kind}" id="${id}"><p>${says(id)}</p></div>`;

/** What is left of a page once the boxes with these ids are thrown out and the lost is put back. */
function restored(html: string, ...thrownOut: string[]): string[] {
  document.body.innerHTML = html;
  const blocks = numberBlocks(document.body, measureText(document.body));
  for (const id of thrownOut) document.getElementById(id)?.remove();
  const found = document.createElement('div');
  found.append(...document.body.childNodes);
  restoreLost(found, blocks);
  return [...found.querySelectorAll('p')].map((paragraph) => (paragraph.textContent ?? '').split(',')[0] ?? '');
}

describe('restoreLost', () => {
  it.each<[string, string, string[], string[]]>([
    ['nothing lost', row('row', 'a') + row('row', 'b'), [], ['a', 'b']],
    ['a box like those beside it', row('row', 'a') + row('row', 'b') + row('row', 'c'), ['b'], ['a', 'b', 'c']],
    [
      'two boxes in their order',
      ['a', 'b', 'c', 'd'].map((id) => row('row', id)).join(''),
      ['b', 'c'],
      ['a', 'b', 'c', 'd'],
    ],
    ['a box of another kind', row('row', 'a') + row('promo', 'b') + row('row', 'c'), ['b'], ['a', 'c']],
    [
      'what stood before the first and after the last',
      row('row', 'a') + row('row', 'b') + row('row', 'c'),
      ['a', 'c'],
      ['b'],
    ],
    [
      'a box of links',
      `${row('row', 'a')}<div class="row" id="b"><p><a href="/x">${says('b')}</a> lalu.</p></div>${row('row', 'c')}`,
      ['b'],
      ['a', 'c'],
    ],
  ])('%s', (_, html, thrownOut, expected) => {
    expect(restored(html, ...thrownOut)).toEqual(expected);
  });

  it('puts a paragraph behind the list, not into it', () => {
    restored(
      `<ul><li id="li" class="x">${says('li')}</li></ul><p id="a" class="x">${says('a')}</p><p id="b" class="x">${says('b')}</p>`,
      'a',
    );
    expect(document.querySelector('li p')).toBeNull();
  });
});
