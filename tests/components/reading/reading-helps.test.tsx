import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleView } from '../../../components/article/article-view';
import { whenWhole } from '../../../components/article/when-whole';
import { ReadingHelps } from '../../../components/reading/reading-helps';
import type { Article } from '../../../utils/article/article';
import { textOf } from '../../../utils/content/walk-text';
import { h } from '../../utils/content/h';
import { sampleArticle } from '../sample-article';

beforeEach(() => {
  // The test's document has no layout: the text ends 2000 px below the window's upper edge.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 100, 2000));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function articleOf(...children: ReturnType<typeof h>[]): Article {
  const tree = { type: 'root' as const, children };
  return sampleArticle({ content: { tree, text: textOf(tree) }, quotations: [], speakers: [] });
}

const long = 'kata '.repeat(238 * 4);
const headings = ['Awal', 'Tengah', 'Akhir'];
const withHeadings = articleOf(...headings.flatMap((title) => [h('h2', title), h('p', long)]));

describe('ReadingHelps', () => {
  it('says how many minutes are left', async () => {
    render(<ReadingHelps article={articleOf(h('p', long))} />);
    await screen.findByText('4 min left');
  });

  it('lists the sections of an article with at least three headings', () => {
    render(<ReadingHelps article={withHeadings} />);
    const menu = screen.getByRole('navigation', { name: 'Contents', hidden: true });
    expect(
      within(menu)
        .getAllByRole('link', { hidden: true })
        .map((link) => link.textContent),
    ).toEqual(headings);
  });

  it('has no table of contents for two headings', () => {
    render(<ReadingHelps article={articleOf(h('h2', 'Awal'), h('h2', 'Akhir'), h('p', long))} />);
    expect(screen.queryByRole('button', { name: 'Contents' })).toBeNull();
  });
});

describe('the headings of the drawn article', () => {
  it('have the ids that the table of contents leads to', async () => {
    const { container } = render(<ReadingHelps article={withHeadings} />);
    const addresses = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(addresses).toHaveLength(3);
    const html = render(<ArticleView article={withHeadings} images="load" onCopy={async () => {}} />).container;
    await whenWhole();
    expect([...html.querySelectorAll('.article-body h2')].map(({ id }) => `#${id}`)).toEqual(addresses);
  });

  it('are the only ids: none comes with the tree', () => {
    const named = { ...h('p', 'Isi.'), properties: { id: 'app' } };
    const { container } = render(<ArticleView article={articleOf(named)} images="load" onCopy={async () => {}} />);
    expect(container.querySelector('.article-body [id]')).toBeNull();
  });
});
