import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleToHtmlFile } from '../../../utils/export/article-to-html-file';
import type { ExportSource } from '../../../utils/export/export-source';
import type { Pictures } from '../../../utils/export/kept-pictures';
import { el, sampleArticle } from '../sample-article';
import { TEXTS } from './texts';

function fileOf(source: ExportSource = { article: sampleArticle() }, pictures?: Pictures): Document {
  return new JSDOM(articleToHtmlFile(source, TEXTS, pictures)).window.document;
}

describe('an article as one HTML file', () => {
  it('tells language, direction, title, byline, date and source', () => {
    const page = fileOf({ article: sampleArticle(), savedAt: Date.UTC(2025, 4, 18, 5) });
    expect(page.compatMode).toBe('CSS1Compat');
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['id', 'ltr']);
    expect(page.title).toBe('Taman Kota Dibuka Lagi untuk Warga & Anak · Kabar Contoh');
    expect(page.querySelector('.meta')?.textContent).toBe(
      'Oleh Sinta Maharani · Kabar Contoh · 17 Mei 2025 pukul 10.32 WIB',
    );
    const footer = page.querySelector('footer');
    expect(footer?.querySelector('a')?.href).toBe('https://kabar.example/daerah/taman-dibuka');
    expect(footer?.textContent).toContain('Disimpan 18 Mei 2025 dengan Kutip');
  });

  it('keeps every paragraph and drops the markers of what was removed', () => {
    const page = fileOf();
    expect([...page.querySelectorAll('article > p')].map(({ textContent }) => textContent)).toEqual([
      'Taman kota dibuka lagi pada Sabtu setelah ditutup dua tahun.',
      '“Taman ini milik warga,” kata Ratna Wulandari, Kepala Dinas Pertamanan. “Kami jaga bersama.” ujarnya.',
      '“Anak-anak senang sekali”, tutur Joko, warga.',
    ]);
    expect(page.body.textContent).toContain('Tutup <pukul> 18');
    expect(page.querySelector('removal-marker')).toBeNull();
  });

  it('lists who said what, each quotation leading to its words', () => {
    const page = fileOf();
    const names = [...page.querySelectorAll('.voices dt strong')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Ratna Wulandari', 'Joko']);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.voices dd a')];
    expect(links.map(({ hash }) => page.querySelector(hash)?.textContent)).toEqual([
      'Taman ini milik warga,',
      'Kami jaga bersama.',
      'Anak-anak senang sekali',
    ]);
  });

  it('anchors a quotation over several text nodes once', () => {
    const article = sampleArticle();
    const [quotation] = article.quotations;
    if (!quotation) throw new Error('the sample has quotations');
    const whole = { ...quotation, start: 0, end: article.content.text.length, text: article.content.text };
    const page = fileOf({ article: { ...article, quotations: [whole] } });
    expect(page.querySelectorAll('mark').length).toBeGreaterThan(5);
    expect(page.querySelectorAll('#q1')).toHaveLength(1);
  });

  it('loads nothing: pictures are inside or links', () => {
    const pictures = new Map([['https://kabar.example/a.jpg', 'data:image/png;base64,AAAA']]);
    const page = fileOf(undefined, pictures);
    expect([...page.querySelectorAll('[src]')].map((node) => node.getAttribute('src'))).toEqual([
      'data:image/png;base64,AAAA',
    ]);
    expect(page.querySelector('header figure a')?.textContent).toBe('[Gambar: Gerbang taman]');
    expect(page.querySelector('script, link[rel=stylesheet], iframe, object')).toBeNull();
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('puts no link into a link where a linked picture is missing', () => {
    const article = sampleArticle();
    article.content.tree.children.push(
      el('p', {}, el('a', { href: 'https://kabar.example/b' }, el('img', { src: 'https://kabar.example/b.jpg' }))),
    );
    expect(articleToHtmlFile({ article }, TEXTS)).toContain(
      '<a href="https://kabar.example/b"><span>[Gambar]</span></a>',
    );
  });

  it('shows hostile metadata as text', () => {
    const attack = '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>';
    const article = sampleArticle({ title: attack, kicker: attack, dek: attack, byline: [attack], siteName: attack });
    const [speaker] = article.speakers;
    if (speaker) Object.assign(speaker, { name: attack, role: attack });
    const page = fileOf({ article });
    expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe(attack);
  });
});
