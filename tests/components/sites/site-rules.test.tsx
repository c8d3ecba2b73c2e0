import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ArticleView } from '../../../components/article/article-view';
import type { Article } from '../../../utils/article/article';
import { withRule } from '../../../utils/sites/change-sites';
import { SITE_LIMITS } from '../../../utils/sites/site';
import { siteActions } from '../../../utils/sites/site-actions';
import { sitesStore } from '../../../utils/sites/sites-store';
import { sampleArticle } from '../sample-article';

afterEach(cleanup);

const HOST = 'warta.example';

function Screen({ first }: { first: Article }) {
  const [article, show] = useState(first);
  const onScreen = { current: () => article, show };
  return <ArticleView article={article} images="load" onCopy={async () => {}} site={siteActions(onScreen)} />;
}

function open(change: Partial<Article> = {}) {
  const { container } = render(<Screen first={sampleArticle(change)} />);
  const text = () => container.querySelector('.article-body')?.textContent ?? '';
  return {
    text,
    press: async (name: RegExp | string) =>
      fireEvent.click((await screen.findAllByRole('button', { name }))[0] as Element),
  };
}
const rules = async () => (await sitesStore.load()).find(({ host }) => host === HOST)?.rules ?? [];

describe('deciding what stays on a site', () => {
  it('keeps such parts, says so, and takes it back', async () => {
    const { text, press } = open();
    await press('Keep such parts on this site');
    expect(await screen.findByText(/parts like this stay on warta\.example/)).toBeTruthy();
    expect(await rules()).toEqual([{ kind: 'keep', step: 'related', reason: 'related' }]);
    expect(text()).toContain('Pasar baru');
    expect(screen.getByText('1 part left out')).toBeTruthy();
    await press('Undo');
    await vi.waitFor(() => expect(text()).not.toContain('Pasar baru'));
    expect(await rules()).toEqual([]);
  });

  it('finds who said what in what was put back', async () => {
    const quoted = 'Wali Kota, Surya Darmawan, hadir. “Harga beras kami jaga,” kata Surya.';
    const [related] = sampleArticle().removals;
    if (!related) throw new Error('the sample has a removal');
    const nodes = [
      { type: 'element' as const, tagName: 'p', properties: {}, children: [{ type: 'text' as const, value: quoted }] },
    ];
    const { press } = open({ removals: [{ ...related, text: quoted, nodes }] });
    await press('Keep such parts on this site');
    expect(await screen.findByRole('button', { name: /Surya Darmawan.*quotation/ })).toBeTruthy();
  });

  it('hides parts that begin with the same words, and stops again', async () => {
    const { text, press } = open();
    await press('Hide a part on this site…');
    const dialog = await screen.findByRole('dialog', { name: 'Hide a part on warta.example' });
    fireEvent.click(within(dialog).getByRole('button', { name: /^Menurut Ketua RT 4/ }));
    const field = within(dialog).getByRole('textbox', { name: 'First words' });
    expect(field).toHaveProperty('value', 'Menurut Ketua RT 4,');
    fireEvent.input(field, { target: { value: 'menurut  ketua' } });
    expect(await within(dialog).findByText('1 part of this article will be left out.')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Hide' }));
    await vi.waitFor(() => expect(text()).not.toContain('Menurut Ketua'));
    expect(await rules()).toEqual([{ kind: 'hide-words', words: 'menurut ketua' }]);
    expect(screen.getByText('Your own rule')).toBeTruthy();
    await press('Stop hiding such parts');
    await vi.waitFor(() => expect(text()).toContain('Menurut Ketua'));
    expect(await rules()).toEqual([]);
  });

  it.each([
    ['Me', 'Three letters or more, please.'],
    ['Ketua RT', 'No part of this article begins like that.'],
  ])('hides nothing by words that tell nothing: %s', async (words, message) => {
    const { press } = open();
    await press('Hide a part on this site…');
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: /^Menurut/ }));
    fireEvent.input(within(dialog).getByRole('textbox'), { target: { value: words } });
    expect(await within(dialog).findByText(message)).toBeTruthy();
    expect(within(dialog).getByRole('button', { name: 'Hide' })).toHaveProperty('disabled', true);
  });

  it('says so when there is no room for another rule', async () => {
    await sitesStore.change((sites) =>
      Array.from({ length: SITE_LIMITS.rules }, (_, i) => `Iklan ${i}`).reduce(
        (some, words) => withRule(some, HOST, { kind: 'hide-words', words }),
        sites,
      ),
    );
    const { press } = open();
    await press('Keep such parts on this site');
    expect(await screen.findByText(/There are too many rules/)).toBeTruthy();
    expect(await rules()).toHaveLength(SITE_LIMITS.rules);
  });
});

describe('a saved article', () => {
  it('stays as it was saved: nothing is decided there', async () => {
    render(<ArticleView article={sampleArticle()} images="ask" onCopy={async () => {}} />);
    expect(await screen.findAllByRole('button', { name: 'Put back' })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /site/ })).toBeNull();
  });
});
