import { cleanup, render } from '@testing-library/preact';
import type { ElementContent } from 'hast';
import { afterEach, describe, expect, it } from 'vitest';
import { type ArticleContext, ArticleProvider } from '../../../components/article/article-context';
import { drawTree } from '../../../components/article/draw-tree';
import { h } from '../../utils/content/h';

afterEach(cleanup);

const article: ArticleContext = {
  host: 'www.warta.example',
  quotations: new Map(),
  speakers: new Map(),
  voices: new Map(),
  restored: new Map(),
  images: 'load',
  activeQuotation: null,
  onShowInList: () => undefined,
};

function drawn(...children: ElementContent[]): string {
  const tree = <div>{drawTree({ type: 'root', children })}</div>;
  const { container } = render(<ArticleProvider value={article}>{tree}</ArticleProvider>);
  return container.firstElementChild?.innerHTML ?? '';
}

describe('drawTree', () => {
  it.each<[string, ElementContent, string]>([
    ['elements and text', h('h2', 'Satu ', h('em', 'dua')), '<h2>Satu <em>dua</em></h2>'],
    ['attributes by their HTML names', { ...h('td', 'a'), properties: { colSpan: '2' } }, '<td colspan="2">a</td>'],
    ['text that looks like markup', h('h2', '<b>&amp;'), '<h2>&lt;b&gt;&amp;amp;</h2>'],
    ['nothing of a script', h('div', h('script', 'alert(1)'), 'teks'), '<div>teks</div>'],
    ['nothing of a frame', h('div', h('iframe', 'x')), '<div></div>'],
    [
      'no attribute outside the list',
      { ...h('h2', 'a'), properties: { onclick: 'x', style: 'y', id: 'z', lang: 'id' } },
      '<h2 lang="id">a</h2>',
    ],
    [
      'links that open beside the reader',
      { ...h('a', 'b'), properties: { href: 'https://warta.example/x' } },
      '<a href="https://warta.example/x" target="_blank" rel="noopener noreferrer" title="Opens warta.example" data-host="warta.example">b</a>',
    ],
    [
      'links that lead away as such',
      { ...h('a', 'b'), properties: { href: 'https://kabar.test/x' } },
      '<a href="https://kabar.test/x" target="_blank" rel="noopener noreferrer" title="Opens kabar.test" data-host="kabar.test" data-away="">b</a>',
    ],
    ['no link to a script', { ...h('a', 'b'), properties: { href: 'javascript:alert(1)' } }, '<span>b</span>'],
    ['no link where there is no address', { ...h('a', 'b'), properties: { href: 'bukan alamat' } }, '<span>b</span>'],
  ])('draws %s', (_, node, expected) => {
    expect(drawn(node)).toBe(expected);
  });
});
