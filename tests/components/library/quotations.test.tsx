import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../utils/sample-article';
import { useLibraryPage } from './use-library-page';

const page = useLibraryPage('/library.html?view=quotations');

async function save(siteName: string, publishedTime: string): Promise<string> {
  const url = `https://${siteName.toLowerCase()}.example/taman`;
  return (await page.library.save(sampleArticle({ url, canonicalUrl: url, siteName, publishedTime }))).id;
}

const { show } = page;
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

  it('narrows to a person under all their names, and to what they say about something', async () => {
    const id = await save('Kabar', '2025-05-18T08:00:00+07:00');
    const [first] = (await page.library.get(id))?.article.speakers ?? [];
    const url = 'https://warta.example/lain';
    const other = sampleArticle({ url, canonicalUrl: url, siteName: 'Warta' });
    other.speakers = other.speakers.map((one) => (one.name === first?.name ? { ...one, name: 'Bu Ratna' } : one));
    await page.library.save(other);
    show();
    await waitFor(() => expect(shown()).toHaveLength(6));
    const choose = (value: string) =>
      fireEvent.change(screen.getByRole('combobox', { name: 'Speaker' }), { target: { value } });
    choose('Bu Ratna');
    await waitFor(() => expect(shown()).toHaveLength(2));
    await page.library.people.decide({ kind: 'merge', person: 'bu ratna', into: 'ratna wulandari' });
    await waitFor(() => expect(shown()).toHaveLength(4));
    type('jaga');
    await waitFor(() => expect(shown()).toEqual(['“Kami jaga bersama.”', '“Kami jaga bersama.”']));
    expect(location.search).toContain('speaker=Bu+Ratna');
    choose('Joko');
    expect(await screen.findByText(/^Nobody said that here/)).toBeTruthy();
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
