import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromiumFlags } from '../../tools/browsers/chromium-session';
import { findBrowser } from '../../tools/browsers/find-browser';
import { BUILDS } from '../../tools/project-paths';
import { expect, test } from '../support/browser-test';
import { ARTICLE } from '../support/news-site';

/** Chromium ends a worker after half a minute without work; a busy machine takes longer. */
const ASLEEP_WITHIN_MS = 80_000;

/** Nobody attaches to this browser: a worker that is looked at does not sleep. */
test('the service worker sleeps while a page is open that nobody reads', async ({ news }) => {
  test.setTimeout(ASLEEP_WITHIN_MS + 60_000);
  const profile = mkdtempSync(path.join(tmpdir(), 'kutip-idle-'));
  const flags = ['--headless=new', `--user-data-dir=${profile}`, ...chromiumFlags(BUILDS.chromium)];
  const browser = spawn(findBrowser('chromium') ?? '', [...flags, news.origin + ARTICLE.path], { stdio: 'ignore' });
  try {
    await expect.poll(() => kindsOfTargets(profile), { timeout: 30_000 }).toContain('service_worker');
    expect(await kindsOfTargets(profile)).toContain('page');
    await expect.poll(() => kindsOfTargets(profile), { timeout: ASLEEP_WITHIN_MS }).not.toContain('service_worker');
    expect(await kindsOfTargets(profile)).toContain('page');
  } finally {
    browser.kill('SIGKILL');
    await once(browser, 'exit');
    // What the browser started may write for a while yet.
    await rm(profile, { recursive: true, force: true, maxRetries: 20 }).catch(() => undefined);
  }
});

/** What runs in the browser, as its own list tells. */
async function kindsOfTargets(profile: string): Promise<string[]> {
  const file = path.join(profile, 'DevToolsActivePort');
  if (!existsSync(file)) return [];
  const [port] = readFileSync(file, 'utf8').split('\n');
  const list: { type: string }[] = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
  return list.map(({ type }) => type);
}
