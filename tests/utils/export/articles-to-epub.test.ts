import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articlesToEpub } from '../../../utils/export/articles-to-epub';
import type { ExportSource } from '../../../utils/export/export-source';
import { el, sampleArticle } from '../sample-article';
import { TEXTS } from './texts';

const { DOMParser } = new JSDOM().window;

function book(sources: ExportSource[] = [{ article: sampleArticle() }]) {
  const bytes = articlesToEpub(sources, TEXTS, { title: 'Koleksi & lain', modified: 0 });
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  const xml = (name: string): Document => {
    const parsed = new DOMParser().parseFromString(files.get(name) ?? '', 'application/xml');
    expect(parsed.querySelector('parsererror')?.textContent ?? '').toBe('');
    return parsed;
  };
  return { bytes, files, xml };
}

describe('an EPUB book', () => {
  it('starts with its type, stored uncompressed and without extra field', () => {
    const { bytes } = book();
    const head = strFromU8(bytes.slice(0, 58), true);
    expect(head.slice(30)).toBe('mimetypeapplication/epub+zip');
    expect([bytes[8], bytes[28], bytes[29]]).toEqual([0, 0, 0]);
  });

  it('has the pictures that are kept, listed with their type, and no other', () => {
    const [shown, unused, odd] = [
      'https://cdn.example/a.png',
      'https://cdn.example/b.png',
      'https://cdn.example/c.avif',
    ];
    const article = sampleArticle({ leadImage: { src: String(shown), alt: 'Taman' } });
    article.content.tree.children.push(el('p', {}, el('img', { src: String(odd) })));
    const bytes = new Uint8Array([1, 2, 3]);
    const kept = (src = '', type = 'image/png') => ({ src, type, bytes });
    const pictures = [kept(shown), kept(unused), kept(odd, 'image/avif')];
    const { files, xml } = book([{ article, pictures }]);
    const path = 'pictures/article-1-picture-1.png';
    expect([...files.keys()].filter((name) => name.includes('pictures/'))).toEqual([`EPUB/${path}`]);
    expect(xml('EPUB/package.opf').querySelector(`item[href="${path}"]`)?.getAttribute('media-type')).toBe('image/png');
    expect(xml('EPUB/article-1.xhtml').querySelector('img')?.getAttribute('src')).toBe(path);
    expect(files.get('EPUB/article-1.xhtml')).not.toContain('<img src="http');
  });

  it('lists every file in the package, and nothing that is not there', () => {
    const { files, xml } = book([{ article: sampleArticle() }, { article: sampleArticle({ title: 'Kedua' }) }]);
    expect(xml('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path')).toBe('EPUB/package.opf');
    const opf = xml('EPUB/package.opf');
    const listed = [...opf.querySelectorAll('manifest item')].map((item) => `EPUB/${item.getAttribute('href')}`);
    const held = [...files.keys()].filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf'));
    expect(listed.sort()).toEqual(held.sort());
    const ids = new Set([...opf.querySelectorAll('manifest item')].map(({ id }) => id));
    const spine = [...opf.querySelectorAll('spine itemref')].map((item) => item.getAttribute('idref') ?? '');
    expect(spine).toEqual(['nav', 'article-1', 'article-2']);
    expect(spine.every((id) => ids.has(id))).toBe(true);
  });

  it('has the metadata that a book must have', () => {
    const opf = book().xml('EPUB/package.opf');
    const text = (name: string) => opf.getElementsByTagName(name)[0]?.textContent;
    expect(text('dc:title')).toBe('Koleksi & lain');
    expect(text('dc:language')).toBe('id');
    expect(text('dc:creator')).toBe('Sinta Maharani');
    expect(text('dc:identifier')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(opf.documentElement.getAttribute('unique-identifier')).toBe(
      opf.getElementsByTagName('dc:identifier')[0]?.id,
    );
    expect(text('meta')).toBe('1970-01-01T00:00:00Z');
  });

  it('leads from the contents to each chapter', () => {
    const { xml, files } = book([{ article: sampleArticle() }, { article: sampleArticle({ title: 'A < B & C' }) }]);
    const links = [...xml('EPUB/nav.xhtml').querySelectorAll('nav ol a')];
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Taman Kota Dibuka Lagi untuk Warga & Anak',
      'A < B & C',
    ]);
    for (const link of links) expect(files.has(`EPUB/${link.getAttribute('href')}`)).toBe(true);
  });

  it('holds the text and who said what, each link leading to its place', () => {
    const chapter = book().xml('EPUB/article-1.xhtml');
    expect(chapter.querySelector('h1')?.textContent).toBe('Taman Kota Dibuka Lagi untuk Warga & Anak');
    const links = [...chapter.querySelectorAll('.voices a')];
    expect(links).toHaveLength(3);
    for (const link of links) {
      const target = chapter.getElementById((link.getAttribute('href') ?? '').slice(1));
      expect(target?.textContent).toContain((link.textContent ?? '').replace(/[“”]/g, '').slice(0, 10));
    }
    expect(chapter.querySelector('img, removal-marker, script')).toBeNull();
  });

  it('stays well-formed whatever the page had', () => {
    const article = sampleArticle({ title: 'a\u0000b\ud83d]]>', dek: '\u000b<&>' });
    article.content.tree.children.push(
      el('p', { lang: 'no language!' }, el('a', { href: 'https://kabar.example/a b"<' }, 'x\uffff')),
      el('table', {}, el('tr', {}, el('td', { colSpan: 'many', width: '100%' }, 'y'))),
      el('time', { dateTime: 'kemarin' }, 'kemarin'),
    );
    const chapter = book([{ article }]).xml('EPUB/article-1.xhtml');
    expect(chapter.querySelector('article a[href*="a%20b"]')?.getAttribute('href')).toBe(
      'https://kabar.example/a%20b%22%3C',
    );
    expect(chapter.querySelector('td')?.attributes).toHaveLength(0);
    expect(chapter.querySelector('time')).toBeNull();
    expect(chapter.querySelector('h1')?.textContent).toBe('ab\ufffd]]>');
  });
});
