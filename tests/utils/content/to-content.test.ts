// @vitest-environment jsdom

import { minifyWhitespace } from 'hast-util-minify-whitespace';
import { describe, expect, it } from 'vitest';
import { fromDom } from '../../../utils/content/from-dom';
import { toContent } from '../../../utils/content/to-content';
import { textOf } from '../../../utils/content/walk-text';
import { fc } from '../../fast-check';

function textOfHtml(html: string): string {
  return toContent(document.createRange().createContextualFragment(html)).text;
}

describe('collapseWhitespace', () => {
  const word = fc.constantFrom('a', 'b ', ' c', '\n', '  d\te', '');
  const tag = fc.constantFrom('p', 'div', 'em', 'b', 'li', 'blockquote');
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { maxDepth: 4 },
      word,
      fc
        .tuple(tag, fc.array(tie('html'), { maxLength: 4 }))
        .map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`),
    ),
  }));

  it('leaves the text that the reference library leaves', () => {
    fc.assert(
      fc.property(html, (source) => {
        const fragment = () => document.createRange().createContextualFragment(source);
        const reference = fromDom(fragment());
        minifyWhitespace(reference, { newlines: false });
        expect(toContent(fragment()).text).toBe(textOf(reference));
      }),
    );
  });
});

describe('toContent', () => {
  it.each([
    ['<p>\n  Satu   dua\n</p>\n\n<p> tiga </p>', 'Satu dua\n\ntiga'],
    ['<p>a <b> b</b></p>', 'a b'],
    ['<p>a<br>\n b</p>', 'a\nb'],
    ['<div>\n<h2>Judul</h2>\n<p>Isi</p>\n</div>', 'Judul\n\nIsi'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<p>a <i> </i> b </p>', 'a b'],
    ['<p>a&nbsp; b</p>', 'a\u00a0 b'],
    ['<p> <img src="https://a.example/b.jpg"> a</p>', ' a'],
    ['<table><tr> <td> a </td> <td>b </td> </tr></table>', 'a\tb'],
    ['<p>a <removal-marker></removal-marker> b</p>', 'a b'],
  ])('collapses white space as the page shows it: %j', (html, expected) => {
    expect(textOfHtml(html)).toBe(expected);
  });
});
