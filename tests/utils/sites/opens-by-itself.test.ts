import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import { addQuotations } from '../../../utils/read/add-quotations';
import { isFrontPage, isWorthOpening, namesOf } from '../../../utils/sites/opens-by-itself';
import { siteOf } from '../../../utils/sites/site';
import { h } from '../content/h';
import { plainArticle } from './articles';

describe('opening by itself', () => {
  it.each([
    ['https://warta.example', true],
    ['https://warta.example/', true],
    ['https://warta.example/?utm_source=x', true],
    ['https://warta.example/index.html', true],
    ['https://warta.example/index.php', true],
    ['https://warta.example/home/', true],
    ['https://warta.example/id', true],
    ['https://warta.example/en-us/', true],
    ['https://warta.example/daerah/pasar-lama-dibuka', false],
    ['https://warta.example/pasar-lama-dibuka.html', false],
    ['https://warta.example/read.php?id=7', false],
    ['no address', true],
  ])('knows a front page: %s', (address, expected) => {
    expect(isFrontPage(address)).toBe(expected);
  });

  it('leaves notices and videos alone', () => {
    const of = (words: number) => addQuotations(plainArticle([h('p', 'kata '.repeat(words).trim())]), lexiconOf);
    expect([99, 100].map((words) => isWorthOpening(of(words)))).toEqual([false, true]);
  });

  it('knows a page again by its address without the place in it, and by its own name', () => {
    const article = addQuotations(plainArticle([h('p', 'Pasar lama dibuka.')]), lexiconOf);
    article.metadata.canonicalUrl = 'https://warta.example/pasar';
    expect(namesOf('https://warta.example/pasar?x=1#isi', article)).toEqual([
      'https://warta.example/pasar?x=1',
      'https://warta.example/pasar',
    ]);
  });

  it.each([
    ['https://www.warta.example:8080/a', 'www.warta.example'],
    ['http://WARTA.example/', 'warta.example'],
    ['file:///home/a.html', null],
    ['chrome://version', null],
    ['', null],
  ])('knows the site of an address: %s', (address, expected) => {
    expect(siteOf(address)).toBe(expected);
  });
});
