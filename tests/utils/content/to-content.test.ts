// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toContent } from '../../../utils/content/to-content';

function textOfHtml(html: string): string {
  return toContent(document.createRange().createContextualFragment(html)).text;
}

describe('toContent', () => {
  it.each([
    ['<p>\n  Satu   dua\n</p>\n\n<p> tiga </p>', 'Satu dua\n\ntiga'],
    ['<p>a <b> b</b></p>', 'a b'],
    ['<p>a<br>\n b</p>', 'a\nb'],
    ['<div>\n<h2>Judul</h2>\n<p>Isi</p>\n</div>', 'Judul\n\nIsi'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
  ])('collapses white space as the page shows it: %j', (html, expected) => {
    expect(textOfHtml(html)).toBe(expected);
  });
});
