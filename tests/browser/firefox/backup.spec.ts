import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '../support/browser-test';
import { ARTICLE } from '../support/news-site';

test('a daily backup lands in the downloads, whole, once a day', async ({ firefoxReader, news }) => {
  const downloads = await mkdtemp(path.join(tmpdir(), 'kutip-downloads-'));
  const folder = path.join(downloads, 'Kutip');
  const files = (): string[] => (existsSync(folder) ? readdirSync(folder) : []);
  try {
    await firefoxReader.downloadInto(downloads);
    await firefoxReader.openPage(news.origin + ARTICLE.path);
    const popup = await firefoxReader.clickToolbarButton();
    await popup.click('button', /^Save article$/);
    await expect.poll(() => popup.names('button')).toContain('Saved');
    await popup.close();

    const keep = await firefoxReader.openOwnPage('library.html?view=keep');
    await expect.poll(() => keep.text()).toContain('once a day');
    await firefoxReader.pressInTab('.daily-backup input');
    await expect
      .poll(() => firefoxReader.inTab((window) => window.document.querySelector('input')?.checked))
      .toBe(true);
    await keep.reload();
    await expect
      .poll(files, { timeout: 30_000 })
      .toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d-kutip\.ndjson\.gz$/)]);
    const noted = () => firefoxReader.inTab(async () => JSON.stringify(await chrome.storage.local.get('daily-backup')));
    await expect.poll(noted).toMatch(/"last":\d/);

    const [name = ''] = files();
    const lines = gunzipSync(new Uint8Array(readFileSync(path.join(folder, name))))
      .toString('utf8')
      .trimEnd()
      .split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'kutip-backup' });
    expect(lines[1]).toContain(ARTICLE.title);
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ end: lines.length - 2 });
    // Another page on the same day writes none.
    await keep.reload();
    await expect.poll(() => keep.text()).toContain('Last backup on');
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    expect(files()).toEqual([name]);
  } finally {
    await rm(downloads, { recursive: true, force: true });
  }
});
