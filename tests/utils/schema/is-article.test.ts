import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/article/article';
import { isArticle } from '../../../utils/schema/is-article';
import { el, sampleArticle } from '../sample-article';

describe('isArticle', () => {
  it('accepts what the pipeline gives, also after a trip as JSON', () => {
    expect(isArticle(sampleArticle())).toBe(true);
    expect(isArticle(JSON.parse(JSON.stringify(sampleArticle())))).toBe(true);
  });

  it.each<[string, ElementContent]>([
    ['a script', el('script', {}, 'alert(1)')],
    ['a frame', el('iframe', { src: 'https://kabar.example' })],
    ['an event handler', el('img', { src: 'https://kabar.example/a.jpg', onError: 'alert(1)' })],
    ['a style', el('p', { style: 'position:fixed' })],
    ['a javascript: link', el('a', { href: 'javascript:alert(1)' }, 'x')],
    ['a data: picture', el('img', { src: 'data:image/svg+xml,<svg/>' })],
    ['an address that is a list', el('a', { href: ['javascript:alert(1)'] as unknown as string }, 'x')],
    ['a template', { ...el('p', {}), content: { type: 'root', children: [] } } as ElementContent],
    ['data for other programs', { ...el('p', {}), data: { hName: 'script' } } as ElementContent],
    ['a prototype', JSON.parse('{"type":"text","value":"x","__proto__":{"type":"element"}}')],
    ['raw HTML', { type: 'raw', value: '<script>' } as unknown as ElementContent],
    ['something that is no node', null as unknown as ElementContent],
  ])('refuses %s in the body and in what was removed', (_, node) => {
    const inBody = sampleArticle();
    inBody.content.tree.children.push(el('div', {}, el('p', {}, node)));
    const inRemoval = sampleArticle();
    inRemoval.removals[0]?.nodes.push(node);
    expect([isArticle(inBody), isArticle(inRemoval)]).toEqual([false, false]);
  });

  it('refuses a tree of 100,000 levels without exhausting the stack', () => {
    const article = sampleArticle();
    let deep = el('p', {});
    for (let i = 0; i < 100_000; i += 1) deep = el('div', {}, deep);
    article.content.tree.children.push(deep);
    expect(isArticle(article)).toBe(false);
  });

  it.each<[string, (article: Article) => unknown]>([
    ['nothing', () => null],
    ['a list', () => []],
    ['a javascript: address', (a) => ({ ...a, metadata: { ...a.metadata, url: 'javascript:alert(1)' } })],
    ['a title that is no text', (a) => ({ ...a, metadata: { ...a.metadata, title: 5 } })],
    ['an unknown direction', (a) => ({ ...a, metadata: { ...a.metadata, direction: 'up' } })],
    ['a picture address of another kind', (a) => ({ ...a, metadata: { ...a.metadata, leadImage: { src: 'blob:x' } } })],
    ['a quotation that ends before it starts', (a) => ({ ...a, quotations: [{ ...a.quotations[0], end: 0 }] })],
    ['a negative offset', (a) => ({ ...a, quotations: [{ ...a.quotations[0], start: -1 }] })],
    ['a text beyond the limit', (a) => ({ ...a, content: { ...a.content, text: 'x'.repeat(2_000_001) } })],
    ['a missing list', ({ removals: _, ...rest }) => rest],
  ])('refuses %s', (_, change) => {
    expect(isArticle(change(sampleArticle()))).toBe(false);
  });
});
