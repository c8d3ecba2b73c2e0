import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { tagChange } from '../../../components/library/list/tag-field';
import { backupDue } from '../../../utils/library/backup/backup-due';
import { lastBackup } from '../../../utils/library/backup/last-backup';
import { toDocuments } from '../../../utils/library/to-documents';
import { toSummary } from '../../../utils/library/to-summary';
import { sampleArticle } from '../../utils/sample-article';
import { useLibraryPage } from './use-library-page';

const page = useLibraryPage('/library.html');

async function save(title: string, siteName: string, savedAt: number): Promise<string> {
  const url = `https://kabar.example/${encodeURIComponent(title)}`;
  return (await page.library.save(sampleArticle({ title, siteName, url, canonicalUrl: url }), { savedAt })).id;
}

async function show(): Promise<void> {
  page.show();
  await waitFor(() => expect(screen.queryByRole('searchbox')).not.toBeNull());
  // The first rows are those of last time; the count stands when all are there.
  const count = (await page.library.list()).filter(({ archived }) => !archived).length;
  if (count > 0) await screen.findByText(new RegExp(`(?:^|of )${count} articles?$`));
}

const titles = (): string[] => screen.queryAllByRole('heading', { level: 2 }).map((node) => node.textContent.trim());

describe('the library page', () => {
  it('teaches how to save where nothing is saved', async () => {
    await show();
    expect(await screen.findByText('Nothing saved yet')).toBeTruthy();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('lists the newest first, each leading to its article', async () => {
    await save('Lama', 'Kabar', 1);
    const id = await save('Baru', 'Warta', 2);
    await show();
    expect(titles()).toEqual(['Baru', 'Lama']);
    expect(screen.getByRole('link', { name: 'Baru' }).getAttribute('href')).toBe(`/reader.html?saved=${id}`);
    expect(screen.getAllByText(/Ratna Wulandari, Joko/)).toHaveLength(2);
    expect(screen.getByText('2 articles')).toBeTruthy();
  });

  it('follows what another page saves', async () => {
    await show();
    await save('Dari halaman lain', 'Kabar', 1);
    await waitFor(() => expect(titles()).toEqual(['Dari halaman lain']));
  });

  it('keeps its order when something changes while it is open', async () => {
    for (const [title, day] of [
      ['A', 1],
      ['C', 3],
    ] as const)
      await save(title, 'Kabar', day);
    await show();
    const id = await save('B', 'Kabar', 2);
    await waitFor(() => expect(titles()).toEqual(['C', 'B', 'A']));
    await page.library.remove(id);
    await waitFor(() => expect(titles()).toEqual(['C', 'A']));
    await page.library.restore(id);
    await waitFor(() => expect(titles()).toEqual(['C', 'B', 'A']));
  });

  it('narrows by outlet and keeps that in the address, also on the way back', async () => {
    await save('A', 'Kabar', 1);
    await save('B', 'Warta', 2);
    await show();
    fireEvent.change(screen.getByLabelText('Outlet'), { target: { value: 'Kabar' } });
    await waitFor(() => expect(titles()).toEqual(['A']));
    expect(location.search).toBe('?outlet=Kabar');
    history.replaceState(null, '', '/library.html');
    fireEvent(window, new PopStateEvent('popstate'));
    await waitFor(() => expect(titles()).toEqual(['B', 'A']));
  });

  it('folds the filters up for narrow windows, and says how many are set', async () => {
    await save('A', 'Kabar', 1);
    await save('B', 'Warta', 2);
    await show();
    const fold = screen.getByRole('button', { name: 'Filters' });
    const filters = document.getElementById(fold.getAttribute('aria-controls') ?? '');
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    expect(filters?.dataset.folded).toBeDefined();
    fireEvent.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(filters?.dataset.folded).toBeUndefined();
    fireEvent.change(screen.getByLabelText('Outlet'), { target: { value: 'Kabar' } });
    await screen.findByRole('button', { name: 'Filters (1)' });
  });

  it('searches quotations, marks the words, and says when nothing matches', async () => {
    await save('A', 'Kabar', 1);
    await show();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'jaga bers' } });
    const quotation = await waitFor(() => screen.getByText('Ratna Wulandari', { exact: false, selector: 'footer' }));
    const marks = within(quotation.closest('blockquote') ?? document.body).getAllByText(/./, { selector: 'mark' });
    expect(marks.map(({ textContent }) => textContent)).toEqual(['jaga', 'bersama']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'gajah' } });
    expect(await screen.findByText('No article matches')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Show everything' })[0] ?? document.body);
    await waitFor(() => expect(titles()).toEqual(['A']));
  });

  it('looks into the whole texts when asked, and shows the place', async () => {
    const article = sampleArticle({ title: 'A' });
    const rest = `${'Kata pengisi yang banyak. '.repeat(20)}Seekor trenggiling lewat.`;
    await page.library.save({
      ...article,
      content: { ...article.content, text: `${article.content.text}\n\n${rest}` },
    });
    await show();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'trenggiling' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Look in the whole texts as well' }));
    expect(await screen.findByText('1 more article has these words in its text.')).toBeTruthy();
    expect(titles()).toEqual(['A']);
    expect(screen.getByText(/Seekor/).textContent).toContain('trenggiling');
  });

  it('deletes and takes it back', async () => {
    await save('A', 'Kabar', 1);
    await save('B', 'Kabar', 2);
    await show();
    fireEvent.click(screen.getAllByRole('button', { name: 'Delete' })[0] ?? document.body);
    await waitFor(() => expect(titles()).toEqual(['A']));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toEqual(['B', 'A']));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('tags a choice of articles together', async () => {
    await save('A', 'Kabar', 1);
    await save('B', 'Kabar', 2);
    await show();
    for (const box of await screen.findAllByRole('checkbox')) fireEvent.click(box);
    const bar = await screen.findByRole('toolbar');
    fireEvent.click(within(bar).getByRole('button', { name: 'Tag' }));
    fireEvent.input(within(bar).getByRole('textbox'), { target: { value: 'kota, #taman' } });
    fireEvent.click(within(bar).getByRole('button', { name: 'Save tags' }));
    await waitFor(async () =>
      expect((await page.library.list()).map(({ tags }) => tags)).toEqual([
        ['kota', 'taman'],
        ['kota', 'taman'],
      ]),
    );
  });

  it('puts versions of one address together', async () => {
    await page.library.save(sampleArticle({ title: 'Versi satu' }), { savedAt: 1 });
    await page.library.save(sampleArticle({ title: 'Versi dua' }), { savedAt: 2 });
    await show();
    expect(titles()).toEqual(['Versi dua']);
    expect(screen.getByText('1 older version')).toBeTruthy();
    expect(screen.getByText('2 articles')).toBeTruthy();
  });
});

describe('people', () => {
  it('lists who is quoted, and everything one of them said with the way to its place', async () => {
    const first = await save('A', 'Kabar', 1);
    await save('B', 'Warta', 2);
    await show();
    fireEvent.click(screen.getByRole('link', { name: 'People' }));
    const joko = await screen.findByRole('button', { name: /Joko/ });
    expect(joko.textContent).toContain('2 quotations · 2 articles');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'dinas rat' } });
    await waitFor(() => expect(screen.queryByRole('button', { name: /Joko/ })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: /Ratna/ }));
    expect(await screen.findByRole('heading', { name: 'Ratna Wulandari' })).toBeTruthy();
    expect(location.search).toBe('?view=people&person=ratna+wulandari&q=dinas+rat');
    const places = screen.getAllByRole('link', { name: 'Show in the text' }).map((link) => link.getAttribute('href'));
    expect(places).toHaveLength(4);
    expect(places).toContain(`/reader.html?saved=${first}#in-text-q2`);
    expect(screen.getByRole('table', { name: 'Quotations by outlet' }).textContent).toBe(
      'Quotations by outletWarta2Kabar2',
    );
  });
});

describe('backup', () => {
  const choose = async (file: File): Promise<void> => {
    fireEvent.click(screen.getByRole('link', { name: 'Backup and import' }));
    const input = await screen.findByLabelText('Choose a file');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    fireEvent.change(input);
  };

  it('restores a file and tells what came back', async () => {
    const id = await save('A', 'Kabar', 1);
    await save('B', 'Kabar', 2);
    const backup = await page.library.backup();
    await page.library.remove(id);
    await show();
    await choose(new File([await backup.arrayBuffer()], 'kutip.ndjson.gz'));
    expect(await screen.findByText('1 article restored. 1 was here already.')).toBeTruthy();
  });

  it('says at once when a backup was made elsewhere, as the daily one is', async () => {
    await save('A', 'Kabar', 1);
    await show();
    fireEvent.click(screen.getByRole('link', { name: 'Backup and import' }));
    expect(await screen.findByText('Never backed up.')).toBeTruthy();
    await lastBackup.setValue(Date.UTC(2026, 4, 17, 5));
    expect(await screen.findByText(/17 May 2026|May 17, 2026/)).toBeTruthy();
  });

  it('refuses a foreign file with a clear text', async () => {
    await save('A', 'Kabar', 1);
    await show();
    await choose(new File(['{"format":"other"}'], 'other.json'));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'This is not a backup from Kutip. Nothing was changed.',
    );
  });
});

describe('import', () => {
  it('shows what a file holds before it writes, and then only what is new', async () => {
    await save('A', 'Kabar', 1);
    await show();
    fireEvent.click(screen.getByRole('link', { name: 'Backup and import' }));
    const input = await screen.findByLabelText('Choose a list');
    const csv =
      'title,url,time_added,tags,status\nA,https://kabar.example/A,1,,unread\nB,https://b.example/,1600000000,x,unread\nC,ftp://c,1,,unread';
    Object.defineProperty(input, 'files', { value: [new File([csv], 'part.csv')], configurable: true });
    fireEvent.change(input);
    expect((await screen.findByText('2 links (Pocket)')).parentElement?.textContent).toContain('1 is in your library');
    expect(screen.getByText('C · ftp://c')).toBeTruthy();
    expect(await page.library.list()).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByText('1 link imported.')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Articles' }));
    await waitFor(() => expect(titles()).toEqual(['B', 'A']));
    expect(screen.getByRole('link', { name: 'B' }).getAttribute('href')).toBe('https://b.example/');
    expect(screen.getByText(/link only, no text yet/)).toBeTruthy();
  });
});

describe('backupDue', () => {
  const DAY = 86_400_000;
  const rows = (count: number, savedAt: number) =>
    Array.from({ length: count }, (_, n) => ({
      ...toSummary(String(n), toDocuments(sampleArticle(), { savedAt }).article),
    }));
  it.each([
    [null, rows(10, 1), 31 * DAY, true],
    [null, rows(9, 1), 31 * DAY, false],
    [null, rows(10, 1), 29 * DAY, false],
    [2, rows(10, 1), 99 * DAY, false],
    [null, [], 99 * DAY, false],
  ])('%s, %#', (last, saved, now, due) => {
    expect(backupDue(last, saved, now)).toBe(due);
  });
});

describe('tagChange', () => {
  it.each([
    [['a', 'b'], 'b, c', { addTags: ['c'], removeTags: ['a'] }],
    [[], ' , #x,x ', { addTags: ['x'], removeTags: [] }],
    [['a'], '', { addTags: [], removeTags: ['a'] }],
  ])('%j and "%s"', (before, typed, change) => {
    expect(tagChange(before, typed)).toEqual(change);
  });
});
