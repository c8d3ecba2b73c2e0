import type { ElementContent } from 'hast';
import type { Article } from '../../../utils/article/article';
import type { ExportSource } from '../../../utils/export/export-source';
import { ALLOWED_ELEMENTS } from '../../../utils/sanitize/allow-list';
import { el, sampleArticle } from '../sample-article';
import { oddArticle } from './odd-article';

/** A whole picture of one pixel. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
const NAMES = ALLOWED_ELEMENTS.filter((name) => name !== 'removal-marker');
const PICTURE = 'https://cdn.example/taman kota.png?x=1&y=2';

/** Books of every kind that readers make, by what is special about them. Each must be valid. */
export const BOOKS: readonly [string, ExportSource[]][] = [
  ['one article', [{ article: sampleArticle() }]],
  ['many articles', Array.from({ length: 40 }, (_, n) => ({ article: sampleArticle({ title: `Bagian ${n}` }) }))],
  ['pictures', [withPicture(), withPicture()]],
  ['pictures that are not kept', [{ ...withPicture(), pictures: [] }]],
  ['highlights', [{ article: sampleArticle(), highlights: [{ text: 'Kami jaga.', note: 'Catatan & <b>tebal</b>' }] }]],
  [
    'odd characters',
    [{ article: sampleArticle({ title: 'a\u0000b\ud83d]]> <&>\u000b 👩‍👩‍👧', byline: ['', '\u0001'] }) }],
  ],
  ['nothing known', [{ article: sampleArticle({ title: '', byline: [], language: '' }) }]],
  ['right to left', [{ article: sampleArticle({ title: 'افتتاح الحديقة', language: 'ar', direction: 'rtl' }) }]],
  ['two languages', [{ article: sampleArticle() }, { article: sampleArticle({ language: 'en' }) }]],
  ['odd elements', [{ article: oddArticle() }]],
  ['elements in any order', Array.from({ length: 30 }, (_, seed) => ({ article: wildArticle(seed + 1) }))],
];

function withPicture(): ExportSource {
  const article = sampleArticle({ leadImage: { src: PICTURE, alt: 'Taman "kota"', caption: 'Gerbang <taman>' } });
  article.content.tree.children.push(el('figure', {}, el('img', { src: PICTURE, alt: '' }), el('figcaption', {}, 'x')));
  return { article, pictures: [{ src: PICTURE, type: 'image/png', bytes: PNG }] };
}

/** Elements that may stand in an article, in any order. The same seed gives the same article. */
function wildArticle(seed: number): Article {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const wild = (depth: number): ElementContent => {
    if (depth > 5 || random(4) === 0) return { type: 'text', value: random(3) === 0 ? ' ' : 'kata' };
    const name = NAMES[random(NAMES.length)] ?? 'p';
    const isEmpty = ['br', 'hr', 'img', 'wbr'].includes(name);
    const href = name === 'a' ? { href: 'https://kabar.example/' } : {};
    return el(name, href, ...Array.from({ length: isEmpty ? 0 : random(5) }, () => wild(depth + 1)));
  };
  const article = sampleArticle({ title: `Acak ${seed}` });
  article.content.tree.children.push(...Array.from({ length: 30 }, () => wild(0)));
  return article;
}
