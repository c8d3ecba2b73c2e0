import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { type IndexedDbLog, indexedDbLog } from '../../tools/browsers/indexeddb-log';
import { BUILDS } from '../../tools/project-paths';
import { syntheticArticle } from './synthetic-article';

export interface KillReport {
  /** Saves that were reported as done before the browser was killed. */
  reported: number;
  lost: number;
  /** Rounds that began with fewer of the earlier saves than the round before. */
  lostIn: number[];
  /** Kills in the middle of a write to the disk, and those that were made to look like that: every other of the rest. */
  torn: { met: number; made: number };
  /** Articles of which only one of the two documents is there. */
  half: number;
  /** Rounds after which the list does not have what the store has. */
  wrongLists: number;
}

/** Kills a browser in the middle of saving, again and again with the same profile, and looks at what is there then. */
export async function killRounds(executablePath: string, rounds: number): Promise<KillReport> {
  const profile = await mkdtemp(path.join(tmpdir(), 'kutip-kill-'));
  const report: KillReport = { reported: 0, lost: 0, lostIn: [], torn: { met: 0, made: 0 }, half: 0, wrongLists: 0 };
  const saved = new Set<string>();
  const lost = new Set<string>();
  try {
    for (let round = 0; round < rounds; round += 1) {
      const session = await launchChromium({ executablePath, extension: BUILDS.chromium, profile });
      await look(session, round, { saved, lost, report });
      await saveUntilKilled(session, round, saved);
      await tear(indexedDbLog(profile, session.extensionId), round, report);
    }
    const session = await launchChromium({ executablePath, extension: BUILDS.chromium, profile });
    await look(session, rounds, { saved, lost, report });
    await session.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { ...report, reported: saved.size, lost: lost.size };
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

/**
 * A kill seldom meets one of the short moments in which a record is half on the disk: half a record more is what it would
 * leave there. (Chromium used to lose everything by that, at the second start after it: see `renewLog`.)
 */
async function tear(log: IndexedDbLog, round: number, { torn }: KillReport): Promise<void> {
  if (await log.isTorn()) torn.met += 1;
  else if (round % 2 === 0) {
    await log.tear();
    torn.made += 1;
  }
}

interface Looked {
  saved: ReadonlySet<string>;
  /** Those that are known to be lost. */
  lost: Set<string>;
  report: KillReport;
}

async function look(session: ChromiumSession, round: number, { saved, lost, report }: Looked): Promise<void> {
  const page = await session.context.newPage();
  await page.goto(session.url('library.html'));
  if (saved.size > 0)
    await page.waitForFunction(() => /\d/.test(document.querySelector('.library-screen__count')?.textContent ?? ''));
  // Looking into a database that is not there would make an empty one.
  const articles = new Set(saved.size > 0 ? await documents(page, 'a:') : []);
  const contents = new Set(saved.size > 0 ? await documents(page, 'c:') : []);
  const before = lost.size;
  for (const id of saved) if (!articles.has(id) || !contents.has(id)) lost.add(id);
  if (lost.size > before) report.lostIn.push(round);
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
