import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { sampleArticle } from '../../utils/sample-article';
import { useLibraryPage } from './use-library-page';

const page = useLibraryPage('/library.html?view=people');

/** An article in which the first speaker has this name and office. */
async function save(name: string, role: string, title: string): Promise<void> {
  const url = `https://kabar.example/${encodeURIComponent(title)}`;
  const article = sampleArticle({ title, url, canonicalUrl: url });
  article.speakers = article.speakers.map((speaker, i) => (i === 0 ? { ...speaker, name, role } : speaker));
  await page.library.save(article);
}

const names = (): string[] =>
  [...document.querySelectorAll('.person__name')].map(({ textContent }) => textContent ?? '');
const press = async (name: RegExp): Promise<boolean> => fireEvent.click(await screen.findByRole('button', { name }));

describe('people', () => {
  beforeEach(async () => {
    await save('Laras Wening Tyas', 'Camat', 'A');
    await save('Laras Tyas', 'Camat', 'B');
    page.show();
    await waitFor(() => expect(names()).toHaveLength(3));
  });

  it('are joined by a suggestion, and parted again by undo', async () => {
    const suggestions = screen.getByRole('region', { name: 'Perhaps the same person' });
    fireEvent.click(within(suggestions).getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(names()).toHaveLength(2));
    expect(screen.queryByRole('region', { name: 'Perhaps the same person' })).toBeNull();
    await press(/^Undo$/);
    await waitFor(() => expect(names()).toHaveLength(3));
  });

  it('are not suggested again once they were told apart', async () => {
    await press(/^Different people$/);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull());
    expect(names()).toHaveLength(3);
  });

  it('are joined by hand on their page, which then has the words of both, and separated there', async () => {
    await press(/^Laras Tyas/);
    await press(/^Merge with another name$/);
    fireEvent.input(screen.getByRole('searchbox', { name: 'Merge with another name' }), { target: { value: 'wen' } });
    await press(/^Laras Wening Tyas/);
    await waitFor(() => expect(document.querySelectorAll('.statement')).toHaveLength(2));
    await press(/^Separate Laras Wening Tyas$/);
    await waitFor(() => expect(document.querySelectorAll('.statement')).toHaveLength(1));
  });
});

it('tells two of one name apart by their office', async () => {
  await save('Budi', 'Lurah', 'A');
  await save('Budi', 'Sopir', 'B');
  history.replaceState(null, '', '/library.html?view=people&person=budi');
  page.show();
  await waitFor(() => expect(document.querySelectorAll('.statement')).toHaveLength(2));
  await press(/^Sopir: somebody else$/);
  await waitFor(() => expect(document.querySelectorAll('.statement')).toHaveLength(1));
  await press(/^People$/);
  await waitFor(() => expect(names().filter((name) => name === 'Budi')).toHaveLength(2));
});
