import type { Element } from 'hast';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article, PlainArticle } from '../../../utils/article/article';
import type { Removal } from '../../../utils/article/removal';
import { textOf } from '../../../utils/content/walk-text';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import { addQuotations } from '../../../utils/read/add-quotations';
import { addRule, stopHiding } from '../../../utils/sites/decide';
import type { SiteRule } from '../../../utils/sites/site';
import { sitesStore } from '../../../utils/sites/sites-store';
import { h } from '../content/h';
import { link, marker, plainArticle } from './articles';

const RELATED: Removal = {
  id: 'r1',
  step: 'related',
  reason: 'related',
  text: 'Baca juga: Harga beras',
  nodes: [h('p', 'Baca juga: ', link('Harga beras', 'https://www.warta.example/beras'))],
};
const KEEP: SiteRule = { kind: 'keep', step: 'related', reason: 'related' };
const HIDE: SiteRule = { kind: 'hide-words', words: 'Ikuti kami' };
const FURTHER = h('p', '“Atapnya sudah tidak bocor,” ujar Kepala Pasar, Bagus Prakoso.');

/** What is on the screen, as a page keeps it. */
function screenWith(article: Article) {
  let shown = article;
  const show = (next: Article): void => {
    shown = next;
  };
  return { current: () => shown, show };
}

function read(...blocks: Element[]): Article {
  return addQuotations(plainArticle(blocks, [RELATED]), lexiconOf);
}

/** The article with a further page behind it, as it is after the reader has loaded that. */
function withFurtherPage({ corrections: _, ...article }: Article): Article {
  const tree = { ...article.content.tree, children: [...article.content.tree.children, FURTHER] };
  const longer: PlainArticle = { ...article, content: { tree, text: textOf(tree) } };
  return addQuotations(longer, lexiconOf);
}

beforeEach(() => fakeBrowser.reset());

describe('taking a decision back', () => {
  const article = read(h('p', 'Pasar lama dibuka lagi.'), marker('r1'), h('p', 'Ikuti kami di saluran Warta.'));

  it.each([
    ['to keep', KEEP],
    ['to hide', HIDE],
  ])('%s leaves the article as it was', async (_, rule) => {
    const screen = screenWith(article);
    const takeBack = await addRule(article, rule, screen);
    expect(screen.current().content.text).not.toBe(article.content.text);
    await takeBack();
    expect(screen.current().content).toEqual(article.content);
    expect(screen.current().removals).toEqual(article.removals);
    expect(await sitesStore.load()).toEqual([]);
  });

  it.each([
    ['to keep', KEEP],
    ['to hide', HIDE],
  ])('%s leaves the pages that were loaded since', async (_, rule) => {
    const screen = screenWith(article);
    const takeBack = await addRule(article, rule, screen);
    screen.show(withFurtherPage(screen.current()));
    await takeBack();
    expect(screen.current().content.text).toBe(withFurtherPage(article).content.text);
    expect(screen.current().speakers.map(({ name }) => name)).toEqual(['Bagus Prakoso']);
  });

  it('to hide no more hides again, and leaves the pages that were loaded since', async () => {
    const screen = screenWith(article);
    await addRule(article, HIDE, screen);
    const hidden = screen.current();
    const [removal] = hidden.removals.filter(({ reason }) => reason === 'user-rule');
    if (!removal) throw new Error('nothing was hidden');
    const takeBack = await stopHiding(hidden, removal, screen);
    expect(screen.current().content.text).toContain('Ikuti kami');
    screen.show(withFurtherPage(screen.current()));
    await takeBack();
    expect(screen.current().content.text).not.toContain('Ikuti kami');
    expect(screen.current().content.text).toContain('Atapnya');
  });
});
