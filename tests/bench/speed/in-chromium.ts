import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { BUILDS, ROOT } from '../../tools/project-paths';
import { type FileServer, serveFiles } from '../../tools/serve-files';
import type { CheckList } from '../support/check-list';
import { median, medianAndTail } from '../support/figures';

const SAMPLE = path.join(ROOT, 'tests/tools/sample/jembatan-bambu.html');
/** Words of the sample's body: when they stand in the popup the article is there. */
const PROBE = 'Jembatan itu dikerjakan warga sendiri selama sebelas minggu';
/** The browser's own popup window is the larger part; what is ours is the difference to it. */
const MOST_OF_FLOOR = 1.1;

/**
 * From the toolbar action to the first frame with the article's text, in turn with a popup that shows a fixed sentence:
 * the floor that no popup can beat.
 */
export async function clickToText(executablePath: string, runs: number, list: CheckList): Promise<void> {
  const body = readFileSync(SAMPLE, 'utf8');
  const site = await serveFiles(() => ({ body }));
  const floorFolder = makeFloor();
  const floor = await launchChromium({ executablePath, extension: floorFolder });
  const kutip = await launchChromium({ executablePath, extension: BUILDS.chromium });
  const times: Record<'floor' | 'kutip', number[]> = { floor: [], kutip: [] };
  for (let run = 0; run < runs + 2; run += 1) {
    const pair = { floor: await once(floor, site), kutip: await once(kutip, site) };
    // The first two warm the browsers up.
    if (run < 2) continue;
    times.floor.push(pair.floor);
    times.kutip.push(pair.kutip);
  }
  await Promise.all([floor.close(), kutip.close(), site.close()]);
  rmSync(floorFolder, { recursive: true });
  process.stdout.write(
    `click to text, ms: static popup ${medianAndTail(times.floor, 0)}, kutip ${medianAndTail(times.kutip, 0)}\n`,
  );
  const ratio = median(times.kutip) / median(times.floor);
  list.check(`popup at most ${MOST_OF_FLOOR} times the static popup`, ratio <= MOST_OF_FLOOR, ratio.toFixed(2));
}

async function once(session: ChromiumSession, site: FileServer): Promise<number> {
  const page = await session.context.newPage();
  await page.goto(`${site.origin}/berita.html`);
  await page.waitForTimeout(500);
  const started = Date.now();
  const popup = await session.clickToolbarButton(page);
  const shown = await popup.evaluate(
    (probe) =>
      new Promise<number>((resolve) => {
        const timer = setInterval(() => {
          if (!document.body.innerText.replace(/\s+/g, ' ').includes(probe)) return;
          clearInterval(timer);
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        }, 2);
      }),
    PROBE,
  );
  await popup.close();
  await page.close();
  return shown - started;
}

const FLOOR: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'The floor: a popup that shows a fixed sentence',
    version: '1',
    action: { default_popup: 'popup.html' },
    // Nothing in it: through its worker a test finds the extension's address.
    background: { service_worker: 'background.js' },
    permissions: ['activeTab'],
  }),
  'background.js': '',
  'popup.html': `<!doctype html><body style="width:420px;height:600px"><p>${PROBE}</p>`,
};

/** An extension whose popup is the sentence itself. */
function makeFloor(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kutip-floor-'));
  for (const [name, content] of Object.entries(FLOOR)) writeFileSync(path.join(folder, name), content);
  return folder;
}
