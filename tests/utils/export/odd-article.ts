import type { Article } from '../../../utils/article/article';
import { el, sampleArticle } from '../sample-article';

/** An article with what browsers forgive and books must not have: attributes without a meaning, elements in odd places. */
export function oddArticle(): Article {
  const article = sampleArticle();
  article.content.tree.children.push(
    el('p', { lang: 'no language!' }, el('a', { href: 'https://kabar.example/a b"<' }, 'x\uffff')),
    el(
      'p',
      {},
      el('a', { href: 'not an address' }, 'tautan'),
      el('a', { href: 'mailto:redaksi@kabar.example' }, 'surel'),
    ),
    el('table', {}, el('tr', {}, el('td', { colSpan: 'many', width: '100%' }, 'y'))),
    el('table', {}, el('caption', {}, 'Harga'), el('tbody', {}, el('tr', {}, el('th', { scope: 'nowhere' }, 'z')))),
    el('time', { dateTime: 'kemarin' }, 'kemarin'),
    el('ul', {}, 'teks di luar butir', el('li', {}, 'butir'), el('p', {}, 'alinea di daftar')),
    el('ol', { start: 'empat' }, el('li', { value: 'x' }, 'butir')),
    el('ol', {}),
    el('dl', {}, el('dd', {}, 'tanpa istilah')),
    el('p', {}, el('p', {}, 'alinea di dalam alinea'), el('div', {}, 'kotak')),
    el('h1', {}, 'Judul lagi'),
    el('h6', {}, ''),
    el('blockquote', { cite: 'javascript:alert(1)' }, 'kutipan tanpa alinea'),
    el('figure', {}, el('figcaption', {}, 'satu'), el('p', {}, 'isi'), el('figcaption', {}, 'dua')),
    el('a', { href: 'https://kabar.example/' }, el('a', { href: 'https://kabar.example/' }, 'tautan di dalam tautan')),
    el('span', {}, el('div', {}, el('table', {}, el('tbody', {}, el('tr', {}))))),
    el('br', {}),
    el('hr', {}),
    el('sub', {}, '2'),
    el('pre', {}, el('code', {}, 'x < 1 && y > 2')),
    el('li', {}, 'butir tanpa daftar'),
    el('td', {}, 'sel tanpa tabel'),
  );
  return article;
}
