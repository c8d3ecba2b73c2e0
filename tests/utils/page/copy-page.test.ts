import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../utils/page/copy-page';
import { noscriptImage } from '../../../utils/page/image-source';
import { parseHtml } from '../../tools/read/read-html';

const PAGE = `<!doctype html><html><head></head><body>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Perahu Baru"}</script>
<meta property="og:title" content="Perahu Baru"><meta itemprop="datePublished" content="2025-05-15">
<noscript><img src="/gambar/perahu.jpg"></noscript>
<p>Perahu itu berlayar.</p></body></html>`;

/** What every browser answers: it shows none of these, whatever they say about the page. */
const UNSEEN = /^(?:script|meta|noscript|link|title)$/;

describe('copyPage', () => {
  it.each(['without', 'with'])(
    'reads what no browser shows and yet tells of the page, %s a browser that answers',
    (kind) => {
      const { window } = parseHtml(PAGE, 'https://kabarrimbun.example/perahu');
      if (kind === 'with') {
        window.Element.prototype.checkVisibility = function isSeen() {
          return !UNSEEN.test(this.localName);
        };
      }
      const { structuredData, meta, document } = copyPage(window.document, 'https://kabarrimbun.example/perahu');
      expect(structuredData).toEqual(['{"@type":"NewsArticle","headline":"Perahu Baru"}']);
      expect(meta.get('og:title')).toEqual(['Perahu Baru']);
      expect(document.querySelector('meta[itemprop=datePublished]')?.getAttribute('content')).toBe('2025-05-15');
      expect(document.querySelector('img')?.getAttribute('src')).toBe('https://kabarrimbun.example/gambar/perahu.jpg');
    },
  );
});

/** What a form's fields can stand in for. */
const SHADOWED =
  `attributes childNodes children className closest firstChild getAttribute getAttributeNames hasAttribute
  id innerHTML innerText isConnected lastChild localName matches nextSibling nodeName nodeType outerHTML ownerDocument
  parentElement parentNode previousElementSibling previousSibling querySelector querySelectorAll shadowRoot style tagName
  textContent`.split(/\s+/);

describe('a page that shadows the properties of its nodes', () => {
  const page = `<html lang="id"><head><title>Perahu</title></head><body><form><p>Perahu itu berlayar.</p>
    <picture><source srcset="/kecil.jpg 300w"><img alt="Perahu"></picture><noscript><img src="/a.jpg"></noscript>
    <iframe src="https://www.youtube.com/embed/abcdefghij"></iframe><video src="/v.mp4"></video><math><mi>x</mi></math>
    <div style="display:none">Tersembunyi</div><div class="ringkas" style="max-height:9px">Lipat</div><input type="email">
    </form></body></html>`;

  it('is never asked for one of them', () => {
    const { window } = parseHtml(page, 'https://kabarrimbun.example/perahu');
    const plain = copyPage(window.document, 'https://kabarrimbun.example/perahu').document.body.innerHTML;
    const asked: string[] = [];
    for (const element of window.document.querySelectorAll('*')) {
      for (const name of SHADOWED) {
        const get = (): null => {
          asked.push(name);
          return null;
        };
        Object.defineProperty(element, name, { get });
      }
    }
    expect(copyPage(window.document, 'https://kabarrimbun.example/perahu').document.body.innerHTML).toBe(plain);
    expect(asked).toEqual([]);
  });
});

describe('noscriptImage', () => {
  it.each([
    ['<img class="lead" src="/a.jpg?w=1&amp;h=2" width="100">', '/a.jpg?w=1&h=2'],
    ['<p>Tanpa gambar</p>', ''],
    ['<img height="1" width="1" src="https://hitung.example/tr?id=1">', ''],
    ['<img src="https://hitung.example/tr?id=1" style="display:none" alt="">', ''],
    ['<img src="https://hitung.example/tr?id=1" width=1 height=1/>', ''],
  ])('%s -> %s', (html, expected) => {
    expect(noscriptImage(html)).toBe(expected);
  });
});
