import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
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

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  databases += 1;
  library = openLibrary(`said-${databases}`);
  search = librarySearch(library, new SearchEngine(readModelName(`said-${databases}`)));
  history.replaceState(null, '', '/library.html?view=quotations');
});

afterEach(async () => {
  cleanup();
  await search.close();
  await library.close();
  vi.unstubAllGlobals();
});

async function save(siteName: string, publishedTime: string): Promise<string> {
  const url = `https://${siteName.toLowerCase()}.example/taman`;
  return (await library.save(sampleArticle({ url, canonicalUrl: url, siteName, publishedTime }))).id;
}

const show = () =>
  render(
    <LibraryScreen
      library={library}
      search={search}
      readText={async () => null}
      addressOf={(id) => `/reader.html?saved=${id}`}
    />,
  );
const shown = (): string[] => [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent ?? '');
const type = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });

describe('what is said in the library', () => {
  it('says so where nobody is quoted', async () => {
    show();
    expect(await screen.findByText('Nobody is quoted in your saved articles yet.')).toBeTruthy();
  });

  it('stands there latest first, with who said it where', async () => {
    await save('Kabar', '2025-05-18T08:00:00+07:00');
    const id = await save('Warta', '2025-05-19T08:00:00+07:00');
    show();
    await waitFor(() => expect(shown()).toHaveLength(6));
    const [first] = screen.getAllByRole('article');
    expect(first?.textContent).toMatch(/“Taman ini milik warga,”.*Ratna Wulandari.*Kepala Dinas.*Warta · /);
    expect(screen.getAllByRole('link', { name: /^Taman Kota/ })[0]?.getAttribute('href')).toBe(
      `/reader.html?saved=${id}#in-text-q1`,
    );
    expect(screen.getAllByRole('link', { name: 'Ratna Wulandari' })[0]?.getAttribute('href')).toBe(
      '?view=people&person=ratna+wulandari',
    );
  });

  it('is searched by words of one quotation, marked, and by who speaks', async () => {
    await save('Kabar', '2025-05-18T08:00:00+07:00');
    show();
    await waitFor(() => expect(shown()).toHaveLength(3));
    type('jaga ber');
    await waitFor(() => expect(shown()).toEqual(['“Kami jaga bersama.”']));
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['jaga', 'bersama']);
    type('joko senang');
    await waitFor(() => expect(shown()).toEqual(['“Anak-anak senang sekali”']));
    // One word each in two quotations of the article.
    type('milik jaga');
    expect(await screen.findByText(/^Nobody said that here/)).toBeTruthy();
    type('dibuka');
    await waitFor(() => expect(shown()).toEqual([]));
    type('');
    await waitFor(() => expect(shown()).toHaveLength(3));
  });

  it('narrows to an outlet and leaves older versions out', async () => {
    await save('Kabar', '2025-05-18T08:00:00+07:00');
    await save('Warta', '2025-05-19T08:00:00+07:00');
    await save('Warta', '2025-05-19T08:00:00+07:00');
    show();
    await waitFor(() => expect(shown()).toHaveLength(6));
    fireEvent.change(screen.getByRole('combobox', { name: 'Outlet' }), { target: { value: 'Kabar' } });
    await waitFor(() => expect(shown()).toHaveLength(3));
    expect(location.search).toBe('?view=quotations&outlet=Kabar');
  });
});
