import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ArticleView } from '../../../components/article/article-view';
import { h } from '../../utils/content/h';
import { sampleArticle } from '../sample-article';

afterEach(cleanup);

const picture = { ...h('img'), properties: { src: 'https://foto.example/a.jpg', alt: 'Warga mengecat pagar' } };

/** Draws an article with one picture that has loaded with a width. */
function showLoaded(figure: ReturnType<typeof h>, width: number): HTMLImageElement {
  const tree = { type: 'root' as const, children: [figure] };
  const article = sampleArticle({ content: { tree, text: '' }, quotations: [], speakers: [] });
  const { container } = render(<ArticleView article={article} images="load" onCopy={async () => {}} />);
  const image = container.querySelector('img');
  if (!image) throw new Error('no picture drawn');
  Object.defineProperty(image, 'naturalWidth', { value: width });
  fireEvent.load(image);
  return image;
}

const FIGURE = h('figure', picture, h('figcaption', 'Pagar taman, Minggu. Foto: Kelurahan'));
const BUTTON = { name: 'Enlarge the picture: Warga mengecat pagar' };

describe('a picture of the article', () => {
  it.each([
    ['a click', (image: Element) => fireEvent.click(image)],
    ['Enter', (image: Element) => fireEvent.keyDown(image, { key: 'Enter' })],
    ['Space', (image: Element) => fireEvent.keyDown(image, { key: ' ' })],
  ])('opens large with its caption on %s, and closes', async (_, act) => {
    showLoaded(FIGURE, 1200);
    act(await screen.findByRole('button', BUTTON));
    const dialog = await screen.findByRole('dialog', { name: 'Warga mengecat pagar' });
    expect(dialog.querySelector('figcaption')?.textContent).toBe('Pagar taman, Minggu. Foto: Kelurahan');
    expect(dialog.querySelector('img')?.getAttribute('referrerpolicy')).toBe('no-referrer');
    screen.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
  });

  it('does not open before it has loaded', () => {
    const tree = { type: 'root' as const, children: [FIGURE] };
    const article = sampleArticle({ content: { tree, text: '' }, quotations: [], speakers: [] });
    render(<ArticleView article={article} images="load" onCopy={async () => {}} />);
    expect(screen.queryByRole('button', BUTTON)).toBeNull();
  });

  it.each([
    ['an icon stays an icon', h('p', picture), 64],
    ['a link keeps its click', h('p', { ...h('a', picture), properties: { href: 'https://warta.example/' } }), 1200],
  ])('%s', async (_, block, width) => {
    const image = showLoaded(block, width);
    await new Promise((done) => setTimeout(done));
    expect(image.getAttribute('role')).toBeNull();
  });
});
