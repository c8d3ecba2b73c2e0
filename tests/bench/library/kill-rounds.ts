import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { BUILDS } from '../../tools/project-paths';
import { syntheticArticle } from './synthetic-article';

export interface KillReport {
  /** Saves that were reported as done before the browser was killed. */
  reported: number;
  lost: number;
  /** Articles of which only one of the two documents is there. */
  half: number;
  /** Rounds after which the list does not have what the store has. */
  wrongLists: number;
}

/** Kills a browser in the middle of saving, again and again with the same profile, and looks at what is there then. */
export async function killRounds(executablePath: string, rounds: number): Promise<KillReport> {
  const profile = await mkdtemp(path.join(tmpdir(), 'kutip-kill-'));
  const report: KillReport = { reported: 0, lost: 0, half: 0, wrongLists: 0 };
  const saved = new Set<string>();
  try {
    for (let round = 0; round < rounds; round += 1) {
      const session = await launchChromium({ executablePath, extension: BUILDS.chromium, profile });
      await look(session, saved, report);
      await saveUntilKilled(session, round, saved);
    }
    const session = await launchChromium({ executablePath, extension: BUILDS.chromium, profile });
    await look(session, saved, report);
    await session.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { ...report, reported: saved.size };
}

/** Saves one article after the other through the background until the browser is gone. */
async function saveUntilKilled(session: ChromiumSession, round: number, saved: Set<string>): Promise<void> {
  const page = await session.context.newPage();
  await page.goto(session.url('reader.html'));
  await page.exposeFunction('reportSaved', (id: string) => saved.add(id));
  const articles = Array.from({ length: 400 }, (_, n) => syntheticArticle(round * 400 + n));
  const saving = page.evaluate(async (all) => {
    for (const payload of all) {
      const reply: unknown = await chrome.runtime.sendMessage({ kutip: 'saveArticle', payload });
      const [, id] = /"id":"([^"]+)"/.exec(JSON.stringify(reply)) ?? [];
      if (!id) throw new Error(JSON.stringify(reply));
      await (Reflect.get(globalThis, 'reportSaved') as (id: string) => Promise<void>)(id);
    }
  }, articles);
  // The browser's end is the end of this, too.
  saving.catch(() => undefined);
  const before = saved.size;
  while (saved.size < before + 5) await delay(20);
  // Anywhere between two saves, and in each part of one.
  await delay(37 * (round % 20));
  await session.kill();
}

async function look(session: ChromiumSession, saved: ReadonlySet<string>, report: KillReport): Promise<void> {
  const page = await session.context.newPage();
  await page.goto(session.url('library.html'));
  if (saved.size > 0)
    await page.waitForFunction(() => /\d/.test(document.querySelector('.library-screen__count')?.textContent ?? ''));
  // Looking into a database that is not there would make an empty one.
  const articles = new Set(saved.size > 0 ? await documents(page, 'a:') : []);
  const contents = new Set(saved.size > 0 ? await documents(page, 'c:') : []);
  report.lost += [...saved].filter((id) => !articles.has(id) || !contents.has(id)).length;
  report.half += [...articles].filter((id) => !contents.has(id)).length;
  report.half += [...contents].filter((id) => !articles.has(id)).length;
  const listed =
    saved.size > 0 ? Number(/\d+/.exec(await page.locator('.library-screen__count').first().innerText())?.[0]) : 0;
  if (listed !== articles.size) report.wrongLists += 1;
  await page.close();
}

/** Ids of the store's documents of a kind, from the database itself. */
function documents(page: Page, prefix: string): Promise<string[]> {
  return page.evaluate(
    (start) =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open('_pouch_kutip-library');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const database = open.result;
          const keys = database.transaction('document-store').objectStore('document-store').getAllKeys();
          keys.onerror = () => reject(keys.error);
          keys.onsuccess = () => {
            database.close();
            resolve(keys.result.map(String).flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : [])));
          };
        };
      }),
    prefix,
  );
}
