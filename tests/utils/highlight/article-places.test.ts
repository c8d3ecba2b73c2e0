// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articlePlaces } from '../../../utils/highlight/article-places';

const TEXT = 'Satu dua tiga.\n\nEmpat “lima enam” tujuh.\n\nDelapan';

/** As the article is drawn: captions, buttons and what was put back stand between. */
function draw(): HTMLElement {
  document.body.innerHTML =
    '<div><p>Satu <b>dua</b>\n tiga.</p><figure><figcaption>Foto: Satu dua</figcaption></figure>' +
    '<section class="restored"><p>Baca juga</p></section>' +
    '<p>Empat “<mark>lima enam</mark>”<button>LE</button> tujuh.</p><p>Delapan</p></div>';
  const root = document.querySelector('div');
  if (!root) throw new Error('not drawn');
  return root;
}

describe('places of the running text in the drawn article', () => {
  it.each(['Satu', 'dua tiga.', 'tiga.\n\nEmpat', 'lima enam', '“lima enam” tujuh', 'Delapan', TEXT])(
    'lead there and back: %j',
    (words) => {
      const places = articlePlaces(draw(), TEXT);
      const start = TEXT.indexOf(words);
      const stretch = { start, end: start + words.length };
      const range = places?.toRange(stretch);
      expect(range && places?.toStretch(range)).toEqual(stretch);
    },
  );

  it('leave out what is no running text', () => {
    const root = draw();
    const places = articlePlaces(root, TEXT);
    const range = document.createRange();
    range.selectNodeContents(root.querySelector('figcaption') ?? root);
    expect(places?.toStretch(range)).toBeNull();
    range.selectNodeContents(root);
    expect(places?.toStretch(range)).toEqual({ start: 0, end: TEXT.length });
    expect(places?.toRange({ start: 14, end: 16 })).toBeNull();
  });

  it('are not guessed where text and drawing differ', () => {
    expect(articlePlaces(draw(), `${TEXT} sembilan`)).toBeNull();
  });
});
