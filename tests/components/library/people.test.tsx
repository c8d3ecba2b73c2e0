import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryScreen } from '../../../components/library/library-screen';
import { type Library, openLibrary } from '../../../utils/library/library';
import { readModelName } from '../../../utils/library/library-name';
import { type LibrarySearch, librarySearch } from '../../../utils/library/search/library-search';
import { SearchEngine } from '../../../utils/library/search/search-engine';
import { sampleArticle } from '../../utils/sample-article';

let library: Library;
let search: LibrarySearch;
let databases = 0;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  databases += 1;
  library = openLibrary(`people-${databases}`);
  search = librarySearch(library, new SearchEngine(readModelName(`people-${databases}`)));
  history.replaceState(null, '', '/library.html?view=people');
});

afterEach(async () => {
  cleanup();
  await search.close();
  await library.close();
  vi.unstubAllGlobals();
});

/** An article in which the first speaker has this name and office. */
async function save(name: string, role: string, title: string): Promise<void> {
  const url = `https://kabar.example/${encodeURIComponent(title)}`;
  const article = sampleArticle({ title, url, canonicalUrl: url });
  article.speakers = article.speakers.map((speaker, i) => (i === 0 ? { ...speaker, name, role } : speaker));
  await library.save(article);
}

const names = (): string[] =>
  [...document.querySelectorAll('.person__name')].map(({ textContent }) => textContent ?? '');
const press = async (name: RegExp): Promise<boolean> => fireEvent.click(await screen.findByRole('button', { name }));

describe('people', () => {
  beforeEach(async () => {
    await save('Laras Wening Tyas', 'Camat', 'A');
    await save('Laras Tyas', 'Camat', 'B');
    render(
      <LibraryScreen
        library={library}
        search={search}
        readText={async () => null}
        addressOf={(id) => `/reader.html?saved=${id}`}
      />,
    );
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
  render(
    <LibraryScreen
      library={library}
      search={search}
      readText={async () => null}
      addressOf={(id) => `/reader.html?saved=${id}`}
    />,
  );
  await waitFor(() => expect(document.querySelectorAll('.statement')).toHaveLength(2));
  await press(/^Sopir: somebody else$/);
  await waitFor(() => expect(document.querySelectorAll('.statement')).toHaveLength(1));
  await press(/^People$/);
  await waitFor(() => expect(names().filter((name) => name === 'Budi')).toHaveLength(2));
});
