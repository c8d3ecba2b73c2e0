// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { captionOf } from '../../../utils/extraction/pictures';

const IMAGE = '<img src="https://warta.example/f.jpg">';
const WORDS = 'Petani menjemur jagung di tepi jalan desa.';

describe('captionOf', () => {
  it.each([
    ['a figcaption', `<figure>${IMAGE}<figcaption>${WORDS}</figcaption></figure>`, WORDS],
    [
      'beside the box of the picture',
      `<div><div class="photo">${IMAGE}</div><div class="photo__caption">${WORDS}</div></div>`,
      WORDS,
    ],
    [
      'in a link around the picture',
      `<div class="lead"><a href="#">${IMAGE}</a><span class="keterangan-foto">${WORDS}</span></div>`,
      WORDS,
    ],
    ['a paragraph without a name', `<div>${IMAGE}<p class="lead-text">${WORDS}</p></div>`, ''],
    ['captions of several pictures', `<div>${IMAGE}${IMAGE}<div class="caption">${WORDS}</div></div>`, ''],
    [
      'text beside a picture',
      `<div class="wp-block-media-text">${IMAGE}<div class="wp-block-media-text__content"><p>${WORDS}</p></div></div>`,
      '',
    ],
  ])('%s', (_, html, expected) => {
    document.body.innerHTML = html;
    const image = document.querySelector('img');
    expect(image && captionOf(image)).toBe(expected);
  });
});
