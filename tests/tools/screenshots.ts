/**
 * `npm run screenshots`: the pictures of README, taken from the built extension in a real Chromium on the sample page.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from './browsers/chromium-session';
import { findOrInstallBrowser, howToInstall } from './browsers/find-browser';
import { BUILDS, ROOT } from './project-paths';
import { pageToOpen } from './start/page-to-open';

const FOLDER = path.join(ROOT, '.github');
/** What the stores ask for. */
const SIZE = { width: 1280, height: 800 };

const executablePath = await findOrInstallBrowser('chromium');
if (!executablePath) throw new Error(howToInstall('chromium'));
await mkdir(FOLDER, { recursive: true });
const sample = await pageToOpen(undefined, ROOT);
const session = await launchChromium({ executablePath, extension: BUILDS.chromium, viewport: SIZE, language: 'id' });
try {
  await takePictures(session);
} finally {
  await session.close();
  await sample.close();
}

async function takePictures({ context, clickToolbarButton, attach }: ChromiumSession): Promise<void> {
  const page = await context.newPage();
  await page.goto(sample.address);
  const popup = await clickToolbarButton(page);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  await save('popup', await capture(popup));

  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Buka di tab' }).click();
  const reader = await opened;
  await reader.setViewportSize(SIZE);
  await reader
    .getByRole('button', { name: /Sasmito Adiwirya/, expanded: false })
    .first()
    .click();
  await save('reader', await reader.screenshot());
  await reader.close();

  const again = await clickToolbarButton(page);
  await again.getByRole('button', { name: 'Di samping halaman asli' }).click();
  const panel = await attach('sidepanel.html');
  await panel.getByRole('button', { name: /Nirmala Hestining Tyas/ }).click();
  await panel.getByRole('button', { name: /Bambu ini direndam/ }).click();
  await page.waitForTimeout(800);
  await save('panel', await sideBySide(page, panel));
}

/** Pages of the second connection have no window of their own to take a picture of. */
async function capture(page: Page): Promise<Uint8Array> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(data, 'base64');
}

/** The page and the panel beside it, as the browser shows them; no screenshot of a page takes in both. */
async function sideBySide(page: Page, panel: Page): Promise<Uint8Array> {
  const [left, right] = [await page.screenshot(), await capture(panel)];
  const sheet = await page.context().newPage();
  await sheet.setViewportSize(SIZE);
  const image = (png: Uint8Array, width: number): string =>
    `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}" style="width:${width}px;height:${SIZE.height}px;object-fit:cover;object-position:left top">`;
  await sheet.setContent(`<body style="margin:0;display:flex">${image(left, 900)}${image(right, 380)}</body>`);
  return sheet.screenshot();
}

async function save(name: string, png: Uint8Array): Promise<void> {
  const file = path.join(FOLDER, `${name}.png`);
  await writeFile(file, png);
  process.stdout.write(`${path.relative(ROOT, file)}\n`);
}
