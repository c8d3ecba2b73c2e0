import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { BUILDS } from '../../tools/project-paths';
import { sampleArticle } from '../../utils/sample-article';
import { type CheckList, firstOf } from '../support/check-list';
import { damagedBackups } from './damaged-backups';
import type { HostileFile } from './hostile-generator';
import { saveByMessage } from './save-by-message';
import { storedRecords } from './stored-records';
import { whenTidied } from './when-tidied';

const ARTICLES = 60;
/** What the library says about a file that it does not take; each ends with "Nothing was changed." */
const CLEAR_TEXT =
  /^(?:This is not a backup|This backup (?:is damaged|was made by a newer)|This file is too large).*[Nn]othing was changed\.$/;
const ANSWER_WITHIN_MS = 60_000;

/** Files that are no honest backup, given to the real library page: each is refused whole, with a reason. */
export async function hostileBackups(
  executablePath: string,
  files: readonly HostileFile[],
  list: CheckList,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kutip-backups-'));
  let session = await launchChromium({ executablePath, extension: BUILDS.chromium });
  try {
    const page = await openLibraryPage(session);
    for (let day = 0; day < ARTICLES; day += 1)
      await page.evaluate(saveByMessage, sampleArticle({ title: `Hari ${day}` }));
    await openBackups(page);
    const honest = await makeBackup(page);
    await whenTidied(page);
    const before = await page.evaluate(storedRecords);
    const faults: string[] = [];
    const all = [...files.map(({ name, make }) => ({ name, bytes: make(1) })), ...damagedBackups(honest)];
    for (const { name, bytes } of all) {
      const file = path.join(folder, `${name}.ndjson`);
      writeFileSync(file, bytes);
      const said = await restore(page, file);
      if (!CLEAR_TEXT.test(said)) faults.push(`${name}: "${said}"`);
      if ((await page.evaluate(storedRecords)) !== before) faults.push(`${name}: something was written`);
      rmSync(file);
    }
    list.check(`${all.length} hostile backups refused whole, with a reason`, faults.length === 0, firstOf(faults, 20));
    await session.close();
    session = await launchChromium({ executablePath, extension: BUILDS.chromium });
    await proveThatHonestOnesPass(session, honest, path.join(folder, 'honest.ndjson'), list);
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openLibraryPage(session: ChromiumSession): Promise<Page> {
  const page = await session.context.newPage();
  // tsx wraps named functions in a helper, which is looked for where they run.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(session.url('library.html'));
  return page;
}

/** The same file unspoilt, in an empty library: without this every refusal above would prove nothing. */
async function proveThatHonestOnesPass(
  session: ChromiumSession,
  honest: string,
  file: string,
  list: CheckList,
): Promise<void> {
  const page = await openLibraryPage(session);
  await openBackups(page);
  const before = await page.evaluate(storedRecords);
  writeFileSync(file, honest);
  const said = await restore(page, file);
  const written = (await page.evaluate(storedRecords)) !== before;
  list.check('the honest backup is taken in', said === `${ARTICLES} articles restored.` && written, said);
}

async function openBackups(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Backup and import' }).click();
}

/** The library's own backup, as text. */
async function makeBackup(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make a backup' }).click();
  return gunzipSync(new Uint8Array(readFileSync(await (await download).path()))).toString('utf8');
}

/** Gives the library a file. @returns what it says in the end. */
async function restore(page: Page, file: string): Promise<string> {
  // Without the answer to the file before.
  await page.reload();
  const section = page.locator('.keep-section', { has: page.getByRole('heading', { name: 'Restore a backup' }) });
  await section.locator('input[type=file]').setInputFiles(file);
  const notice = section.locator('.notice');
  await notice.waitFor({ timeout: ANSWER_WITHIN_MS });
  return (await notice.innerText()).trim();
}
