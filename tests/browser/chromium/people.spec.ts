import { newArticleId } from '../../../utils/library/article-id';
import type { BackupEntry } from '../../../utils/library/backup/backup-entry';
import { writeBackup } from '../../../utils/library/backup/write-backup';
import { toDocuments } from '../../../utils/library/to-documents';
import { sampleArticle } from '../../utils/sample-article';
import { accessibilityFaults } from '../support/accessibility';
import { expect, test } from '../support/browser-test';

/** A library in which one person is spelled in two ways, in two months and two outlets. */
async function* articles(): AsyncGenerator<BackupEntry> {
  for (const [n, name] of ['Laras Wening Tyas', 'Laras Tyas', 'Laras Wening Tyas'].entries()) {
    const url = `https://kabar.example/${n}`;
    const published = { publishedTime: `2025-0${n + 3}-10T08:00:00+07:00`, siteName: n % 2 ? 'Warta' : 'Kabar' };
    const article = sampleArticle({ url, canonicalUrl: url, title: `Berita ${n}`, ...published });
    article.speakers = article.speakers.map((speaker, i) => (i === 0 ? { ...speaker, name, role: 'Camat' } : speaker));
    yield { kind: 'article', id: newArticleId(n + 1), documents: toDocuments(article, { savedAt: n + 1 }) };
  }
}

test('one person under two names is joined, stays joined, and is parted again', async ({ chromiumSession }) => {
  const page = await chromiumSession.context.newPage();
  await page.goto(chromiumSession.url('library.html?view=keep'));
  const buffer = Buffer.from(await (await writeBackup(articles())).arrayBuffer());
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles({ name: 'kutip.ndjson.gz', mimeType: 'application/gzip', buffer });
  await page.getByText('3 articles restored.').waitFor();
  await page.getByRole('link', { name: 'People' }).click();
  const names = page.locator('.person__name');
  await expect(names).toHaveCount(3);

  // The picture and its numbers.
  await page.getByText('Show the numbers').first().click();
  await expect(page.getByRole('row', { name: /^Mar 2025/ })).toHaveText('Mar 20252100');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await accessibilityFaults(page), colorScheme).toEqual([]);
  }

  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(names).toHaveCount(2);
  await page.reload();
  await expect(names).toHaveCount(2);
  await page.getByRole('button', { name: /^Laras Wening Tyas/ }).click();
  await expect(page.locator('.statement')).toHaveCount(3);
  await page.getByText('Names and roles').click();
  await page.getByRole('button', { name: /^Separate/ }).click();
  await expect(page.locator('.statement')).toHaveCount(2);
  // Back and forward.
  await page.goBack();
  await expect(names).toHaveCount(3);
  await page.goForward();
  await expect(page.locator('.statement')).toHaveCount(2);

  // The way from what was said to its place in the article.
  await page.getByRole('link', { name: 'Quotations' }).click();
  await page.getByRole('searchbox').fill('jaga ber');
  await expect(page.locator('.quotation-entry')).toHaveCount(3);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page
    .locator('.quotation-entry')
    .first()
    .getByRole('link', { name: /^Berita/ })
    .click();
  await expect(page.locator('.article-body')).toContainText('Kami jaga bersama.');
});
