import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readInTurns } from '../../../utils/read/read-in-turns';
import { readPlainArticle } from '../../../utils/read/read-plain-article';
import { pageAround } from '../../bench/security/attack-vectors';

const URL_OF_PAGE = 'https://warta.example/berita/1';
const open = (html: string): Document => new JSDOM(html, { url: URL_OF_PAGE }).window.document as never;

describe('readInTurns', () => {
  it('reads what readPlainArticle reads', async () => {
    const html = pageAround('<p>Timbangan baru datang dari kabupaten.</p>');
    expect(await readInTurns(open(html), URL_OF_PAGE)).toEqual(readPlainArticle(open(html), URL_OF_PAGE));
  });

  it('lets the page have its turn, and does not mind what it does then', async () => {
    const page = open(pageAround(''));
    const expected = readPlainArticle(page, URL_OF_PAGE);
    const reading = readInTurns(page, URL_OF_PAGE);
    page.body.textContent = 'Halaman ini sudah diganti.';
    expect(await reading).toEqual(expected);
    expect(page.body.textContent).toBe('Halaman ini sudah diganti.');
  });

  it('refuses what holds no article', async () => {
    await expect(readInTurns(open('<p>Masuk</p>'), URL_OF_PAGE)).rejects.toMatchObject({ name: 'ReadError' });
  });
});
