// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { createSanitizer } from '../../../utils/sanitize/sanitize';

const sanitize = createSanitizer(window);

function sanitised(html: string): string {
  const dirty = document.implementation.createHTMLDocument('').createElement('div');
  dirty.innerHTML = html;
  const holder = document.createElement('div');
  holder.append(sanitize(dirty));
  return holder.innerHTML.replace(/^<div>([\s\S]*)<\/div>$/, '$1');
}

describe('the sanitiser keeps', () => {
  test.each([
    ['an address', '<a href="https://warta.example/a">x</a>'],
    ['a mail address', '<a href="mailto:redaksi@warta.example">x</a>'],
    ['a picture with its size', '<img src="https://warta.example/a.jpg" alt="Jembatan" width="640" height="480">'],
    ['cells that span', '<table><tbody><tr><td colspan="2" rowspan="3">x</td></tr></tbody></table>'],
    ['where a list starts', '<ol start="3" reversed=""><li value="7">x</li></ol>'],
    ['language and direction', '<p lang="jv" dir="ltr">x</p>'],
    ['a time', '<time datetime="2026-03-14">x</time>'],
    ['where something was left out', '<removal-marker data-id="r1"></removal-marker>'],
  ])('%s', (_, html) => expect(sanitised(html)).toBe(html));
});

describe('the sanitiser drops', () => {
  test.each([
    ['comments, but not the text beside them', '<!--a-->1 &lt;b', '1 &lt;b'],
    ['scripts', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['event handlers', '<img src="https://a.example/x.png" onerror="alert(1)">', '<img src="https://a.example/x.png">'],
    ['javascript: addresses', '<a href="java\tscript:alert(1)">x</a>', '<a>x</a>'],
    ['data: pictures', '<img src="data:image/svg+xml,<svg/onload=alert(1)>" alt="x">', '<img alt="x">'],
    ['styles and classes', '<p style="color:red" class="a" id="b">x</p>', '<p>x</p>'],
    ['forms', '<form action="https://a.example"><input name="q"><button>x</button></form>', 'x'],
    ['frames', '<iframe src="https://a.example" srcdoc="<p>x</p>"></iframe>', ''],
    ['drawings and formulas', '<svg><style><a title="</style><img onerror=alert(1)>"></svg>', ''],
    ['marks of our own on other elements', '<mark data-id="q1">x</mark>', '<mark>x</mark>'],
    ['further addresses of a picture', '<img srcset="https://a.example/2x.png 2x" ping="https://a.example">', '<img>'],
  ])('%s', (_, html, expected) => expect(sanitised(html)).toBe(expected));
});

describe('the sanitiser gives a plain name', () => {
  test.each([
    ['to a wrapper', '<article lang="jv"><p>a</p></article>', '<div lang="jv"><p>a</p></div>'],
    ['to a paragraph in a paragraph', '<p dir="rtl">a<object><p>b</p></object></p>', '<div dir="rtl">a<p>b</p></div>'],
    ['to a paragraph with a list', '<p>a<object><ul><li>b</li></ul></object></p>', '<div>a<ul><li>b</li></ul></div>'],
    ['to a link in a link', '<a>a<object><a>b</a></object></a>', '<a>a<span>b</span></a>'],
    ['to an item in an item', '<ul><li>a<object><li>b</li></object></li></ul>', '<ul><li>a<div>b</div></li></ul>'],
    [
      'but not to one in its own list',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ],
  ])('%s', (_, html, expected) => expect(sanitised(html)).toBe(expected));
});
