import { strToU8, zipSync } from 'fflate';
import { expect, test } from '../support/browser-test';

/** Files as other programs really write them; the page's own policy lets no string become HTML, so this is tried here. */
const OMNIVORE = zipSync({
  'metadata_0_to_1.json': strToU8(
    JSON.stringify([
      {
        ...{ id: '7555b174', slug: 'pasar-192da', title: 'Pasar Lama Dibenahi', description: 'Ringkasan.' },
        ...{ author: null, url: 'https://kabar.example/pasar', state: 'Active', readingProgress: 0, thumbnail: null },
        ...{ labels: ['kota'], savedAt: '2024-10-29T23:13:50.697Z', publishedAt: null },
      },
    ]),
  ),
  'content/pasar-192da.html': strToU8(
    `<DIV class="page" id="readability-page-1"><p onclick="alert(1)">Pasar lama dibenahi tahun ini.</p><script>alert(1)</script>
     <p>“Atapnya bocor sejak lama,” kata Kepala Dinas Perdagangan Laras Wening, Senin (28/10).</p></DIV>`,
  ),
  'highlights/pasar-192da.md': strToU8('> Atapnya bocor sejak lama\n\nTanya lagi'),
});

/** Pocket's archive, with what it has beside the lists. */
const POCKET_PARTS = zipSync({
  'part_000000.csv': strToU8('title,url,time_added,tags,status\nBerita D,https://kabar.example/d,1704153600,,unread\n'),
  'part_000001.csv': strToU8(
    'title,url,time_added,tags,status\nBerita E,https://kabar.example/e,1704153600,kota,archive\nRusak,javascript:alert(1),1,,unread\n',
  ),
  'annotations/part_000000.json': strToU8('[]'),
  'collections/satu.csv': strToU8('title,url\nBerita F,https://kabar.example/f\n'),
});

const FILES = [
  {
    name: 'bookmarks.html',
    content: `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1700000000" LAST_MODIFIED="1700000001" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://kabar.example/a" ADD_DATE="1700000000">Berita A</A>
        <DT><A HREF="javascript:alert(1)">Skrip</A>
    </DL><p>
</DL><p>`,
    preview: /1 link \(HTML\)/,
    bad: '1 entry has no usable address',
    report: '1 link imported.',
    title: 'Berita A',
  },
  {
    name: 'part_000000.csv',
    content:
      'title,url,time_added,tags,status\r\nBerita B,https://kabar.example/b,1704153600,kota|pasar,archive\r\nRusak,,1,,unread\r\nBerita C,https://kabar.example/c,1704153600,,unread\r\n',
    preview: /2 links \(Pocket\)/,
    bad: '1 entry has no usable address',
    report: '2 links imported.',
    title: 'Berita C',
  },
  {
    name: 'pocket.zip',
    content: POCKET_PARTS,
    preview: /3 links \(Pocket\)/,
    bad: '1 entry has no usable address',
    report: '3 links imported.',
    title: 'Berita D',
  },
  {
    name: 'instapaper-export.csv',
    content:
      'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://kabar.example/g,"Berita G, lengkap",,Unread,1704153600,"[""kota"",""pasar""]"\nhttps://kabar.example/h,Berita H,,Archive,1704153600,[]\n,Rusak,,Unread,1,[]\n',
    preview: /2 links \(Instapaper\)/,
    bad: '1 entry has no usable address',
    report: '2 links imported.',
    title: 'Berita G, lengkap',
  },
  {
    name: 'readwise.csv',
    content:
      "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nBerita I,https://kabar.example/i,01hv,\"['kota', 'pasar']\",2024-01-02 00:00:00+00:00,0.2,new,True\nBerita J,https://kabar.example/j,01hw,[],2024-01-02 00:00:00+00:00,1.0,archive,True\nRusak,mailto:a@b.example,01hx,[],2024-01-02,0,new,False\n",
    preview: /2 links \(Readwise Reader\)/,
    bad: '1 entry has no usable address',
    report: '2 links imported.',
    title: 'Berita I',
  },
  {
    name: 'omnivore.zip',
    content: OMNIVORE,
    preview: /1 link \(Omnivore\) 1 comes with its text\./,
    bad: null,
    report: '1 link imported. 1 comes with its text. 1 highlight was imported with it.',
    title: 'Pasar Lama Dibenahi',
  },
];

test.describe('lists of other programs', () => {
  for (const { name, content, preview, bad, report, title } of FILES) {
    test(`${name} is shown first, then taken over, then known`, async ({ chromiumSession }) => {
      const page = await chromiumSession.context.newPage();
      await page.goto(chromiumSession.url('library.html?view=keep'));
      const section = page.locator('section', {
        has: page.getByRole('heading', { name: 'Import from other programs' }),
      });
      const choose = () =>
        section
          .locator('input[type=file]')
          .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
      await choose();
      await expect(section.locator('.import-preview')).toContainText(preview);
      if (bad) await expect(section.locator('.import-preview')).toContainText(bad);
      await section.getByRole('button', { name: 'Import', exact: true }).click();
      await expect(section.locator('.notice')).toHaveText(report);
      await choose();
      await expect(section.locator('.import-preview')).toContainText(/(?:is|are) in your library already/);
      await section.getByRole('button', { name: 'Import', exact: true }).click();
      await expect(section.locator('.notice')).toHaveText('Everything was in your library already.');
      await page.goto(chromiumSession.url('library.html'));
      await expect(page.getByRole('link', { name: title })).toBeVisible();
    });
  }

  test('a text that came along opens with who said what and what was marked', async ({ chromiumSession }) => {
    const page = await chromiumSession.context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(chromiumSession.url('library.html?view=keep'));
    const input = page.locator('input[type=file]').nth(1);
    await input.setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from(OMNIVORE) });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('1 link imported.').waitFor();
    await page.goto(chromiumSession.url('library.html?view=highlights'));
    await expect(page.getByText('Tanya lagi')).toBeVisible();
    await page.goto(chromiumSession.url('library.html'));
    await page.getByRole('link', { name: 'Pasar Lama Dibenahi' }).click();
    await expect(page.locator('.article-body')).toContainText('Pasar lama dibenahi tahun ini.');
    await expect(page.getByText('Laras Wening').first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('kutip-mark-yellow')?.size)).toBe(1);
    expect(faults).toEqual([]);
  });
});
