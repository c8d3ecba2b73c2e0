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

  it('go on behind a part that is not drawn, which has none', () => {
    const missing = 'Bagian ini tidak digambar.';
    const text = TEXT.replace('Empat', `${missing}\n\nEmpat`);
    const places = articlePlaces(draw(), text);
    const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    expect(places?.toRange(place(missing))).toBeNull();
    expect(places?.toRange(place('Satu dua'))?.toString()).toBe('Satu dua');
    expect(places?.toRange(place('lima enam'))?.toString()).toBe('lima enam');
    expect(
      places
        ?.toRange(place(`tiga.\n\n${missing}`))
        ?.toString()
        .trim(),
    ).toBe('tiga.');
  });

  it('are none where nothing of the text is drawn', () => {
    expect(articlePlaces(document.createElement('div'), TEXT)).toBeNull();
    expect(articlePlaces(draw(), 'Naskah yang lain sama sekali')).toBeNull();
  });
});
