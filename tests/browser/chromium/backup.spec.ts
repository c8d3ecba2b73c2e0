import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { findBrowser, howToInstall } from '../../tools/browsers/find-browser';
import { BUILDS } from '../../tools/project-paths';
import { expect, test } from '../support/browser-test';
import { buildWith } from '../support/granted-build';
import { ARTICLE } from '../support/news-site';
import { saveArticle } from '../support/save-article';

/** Files that the extension had the browser write, and how far each is. */
function downloads(session: ChromiumSession): Promise<{ filename: string; state: string }[]> {
  return session.worker.evaluate(async () =>
    (await chrome.downloads.search({})).map(({ filename, state }) => ({ filename, state })),
  );
}

test('a daily backup lands on disk, whole, once a day, and brings a library back', async ({
  chromiumSession,
  news,
}) => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  // A browser without a window asks nobody: the permission is there already.
  const build = buildWith(({ permissions }) => ({ permissions: [...permissions, 'downloads'] }), BUILDS.chromium);
  const session = await launchChromium({ executablePath, extension: build.folder });
  let file = '';
  try {
    await saveArticle(session, news.origin + ARTICLE.path);
    const page = await session.context.newPage();
    await page.goto(session.url('library.html?view=keep'));
    await page.getByRole('checkbox', { name: /day/i }).check();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: /day/i })).toBeChecked();
    await expect.poll(() => downloads(session), { timeout: 30_000 }).toMatchObject([{ state: 'complete' }]);
    file = (await downloads(session))[0]?.filename ?? '';
    const noted = () =>
      session.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get('daily-backup')));
    await expect.poll(noted).toMatch(/"last":\d/);
    // Another page on the same day writes none.
    await page.reload();
    await page.waitForTimeout(8_000);
    expect(await downloads(session)).toHaveLength(1);
    await expect(page.getByText(/^Last backup/)).toBeVisible();

    const lines = gunzipSync(new Uint8Array(readFileSync(file)))
      .toString('utf8')
      .trimEnd()
      .split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'kutip-backup' });
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ end: lines.length - 2 });

    // The other browser has an empty library.
    const restored = await chromiumSession.context.newPage();
    await restored.goto(chromiumSession.url('library.html?view=keep'));
    const choose = (buffer: Buffer) =>
      restored
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'kutip.ndjson.gz', mimeType: 'application/gzip', buffer });
    await choose(readFileSync(file).subarray(0, 400));
    await expect(restored.getByRole('alert')).toContainText(/damaged/);
    await choose(readFileSync(file));
    await expect(restored.getByText('1 article restored.')).toBeVisible();
    await restored.goto(chromiumSession.url('library.html'));
    await restored.getByRole('link', { name: ARTICLE.title }).click();
    await expect(restored.locator('.article-body')).toContainText(ARTICLE.words);
  } finally {
    await session.close();
    build.remove();
  }
});
