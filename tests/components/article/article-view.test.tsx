import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { Root } from 'hast';
import { afterEach, describe, expect, it } from 'vitest';
import { ArticleView } from '../../../components/article/article-view';
import { whenWhole } from '../../../components/article/when-whole';
import type { Article } from '../../../utils/article/article';
import { textOf } from '../../../utils/content/walk-text';
import { h } from '../../utils/content/h';
import { sampleArticle } from '../sample-article';

afterEach(cleanup);

function show(change: Partial<Article> = {}, images: 'load' | 'ask' = 'load') {
  return render(<ArticleView article={sampleArticle(change)} images={images} onCopy={async () => undefined} />);
}

describe('ArticleView', () => {
  it('shows headline, byline, site, date and reading time', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Taman Baca Dibuka');
    for (const fact of ['Sari Lestari', 'Warta Contoh', '1 min read']) expect(screen.getByText(fact)).toBeTruthy();
    expect(screen.getByText(/May 17, 2025/)).toBeTruthy();
  });

  it('names every speaker with role and number of quotations', () => {
    show();
    const panel = screen.getByRole('region', { name: 'Who said what' });
    const entry = within(panel).getByRole('button', { name: /Ratna Wulandari/ });
    expect(entry.textContent).toContain('Lurah Sukamaju');
    expect(within(panel).getByText(/2 people/)).toBeTruthy();
  });

  it('leads from a quotation in the list to its place in the text and back', async () => {
    show();
    screen.getByRole('button', { name: /Ratna Wulandari, ?|Ratna Wulandari/, expanded: false }).click();
    (await screen.findByRole('button', { name: /Direct quotation: .*Anak-anak sudah lama menunggu/ })).click();
    const inText = await screen.findByRole('button', { name: 'Ratna Wulandari: show in the list' });
    await expect.poll(() => document.activeElement).toBe(inText);
    inText.click();
    await expect.poll(() => document.activeElement?.id).toMatch(/^in-list-q\d+$/);
  });

  it('puts a removed part back where it was, and takes it out again', async () => {
    const { container } = show();
    expect(container.querySelector('.article-body')?.textContent).not.toContain('Pasar baru');
    (await screen.findAllByRole('button', { name: 'Put back' }))[0]?.click();
    const part = await screen.findByRole('region', { name: 'Put back by you' });
    expect(part.previousElementSibling?.textContent).toContain('menunggu');
    screen.getByRole('button', { name: 'Leave out again' }).click();
    await expect.poll(() => screen.queryByRole('region', { name: 'Put back by you' })).toBeNull();
  });

  it('says so when nobody is quoted', () => {
    show({ quotations: [], speakers: [] });
    expect(screen.getByText('No one is quoted in this article.')).toBeTruthy();
  });

  it('says so when the article looks cut', () => {
    show({ completeness: { complete: false, sign: 'shorter-than-announced', ratio: 0.4, nextPages: [] } });
    expect(screen.getByText(/looks incomplete.*40%/)).toBeTruthy();
  });

  it('asks before it loads pictures of a saved article', async () => {
    const image = { ...h('img'), properties: { src: 'https://foto.example/a.jpg', alt: 'Taman' } };
    const { container } = show(
      { content: { tree: { type: 'root', children: [image] }, text: '' }, quotations: [], speakers: [] },
      'ask',
    );
    expect(container.querySelector('img')).toBeNull();
    screen.getByRole('button', { name: 'Load the picture from foto.example' }).click();
    await expect.poll(() => container.querySelector('img')?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('says that a picture did not come, and what it would have shown', async () => {
    const image = { ...h('img'), properties: { src: 'https://foto.example/a.jpg', alt: 'Taman' } };
    const { container } = show({
      content: { tree: { type: 'root', children: [image] }, text: '' },
      quotations: [],
      speakers: [],
    });
    const picture = container.querySelector('img');
    if (picture) fireEvent.error(picture);
    expect(await screen.findByText('The picture could not be loaded')).toBeTruthy();
    expect(screen.getByText('Taman')).toBeTruthy();
  });

  it('does not say of another language that nobody is named', () => {
    const { quotations, metadata } = sampleArticle();
    const unnamed = quotations.map((quotation) => ({ ...quotation, attribution: null }));
    show({ quotations: unnamed, speakers: [], metadata: { ...metadata, language: 'ar' } });
    expect(screen.queryByText(/Speaker not named/)).toBeNull();
    expect(screen.getByRole('button', { name: `${unnamed.length} quotations` })).toBeTruthy();
  });

  it('shows the first six of many speakers and the rest on request', async () => {
    const base = sampleArticle();
    const [quotation] = base.quotations;
    const [speaker] = base.speakers;
    if (!quotation?.attribution || !speaker) throw new Error('the sample has a quotation');
    const { attribution } = quotation;
    const speakers = Array.from({ length: 25 }, (_, i) => ({ ...speaker, id: `s${i}`, name: `Narasumber ${i}` }));
    const quotations = speakers.map(({ id }, i) => ({
      ...quotation,
      id: `q${i}`,
      attribution: { ...attribution, speakerId: id },
    }));
    show({ speakers, quotations });
    expect(screen.getAllByRole('button', { name: /^Narasumber \d+.*quotation/ })).toHaveLength(6);
    screen.getByRole('button', { name: '19 more' }).click();
    await expect.poll(() => screen.getAllByRole('button', { name: /^Narasumber \d+.*quotation/ })).toHaveLength(25);
  });
});

describe('a long article', () => {
  const paragraphs = Array.from({ length: 300 }, (_, index) => h('p', `Alinea ke-${index}. `.repeat(20)));
  const tree: Root = { type: 'root', children: paragraphs };
  const content = { tree, text: textOf(tree) };

  it('shows its beginning first, and the rest by itself', async () => {
    const { container } = show({ content, quotations: [], speakers: [] });
    const drawn = (): number => container.querySelectorAll('.article-body > p').length;
    expect(drawn()).toBeLessThan(300);
    expect(drawn()).toBeGreaterThan(0);
    await whenWhole();
    expect(drawn()).toBe(300);
  });
});
