/**
 * `npm run screenshots`: the pictures of README and, in both languages, of the stores, taken from the built extension in a
 * real Chromium on the sample page.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from './browsers/chromium-session';
import { findOrInstallBrowser, howToInstall } from './browsers/find-browser';
import { BUILDS, RESULTS, ROOT } from './project-paths';
import { pageToOpen } from './start/page-to-open';

/** README is shown in Indonesian. */
const README = path.join(ROOT, '.github');
const STORE = path.join(RESULTS, 'store');
/** What the controls are called that lead from one picture to the next. */
const CONTROLS = {
  id: { openTab: 'Buka di tab', openPanel: 'Di samping halaman asli' },
  en: { openTab: 'Open in a tab', openPanel: 'Beside the original page' },
} as const;
type Language = keyof typeof CONTROLS;
/** What the stores ask for. */
const SIZE = { width: 1280, height: 800 };
/** What is left for the page where the panel stands beside it. */
const PAGE_WIDTH = 880;

const executablePath = await findOrInstallBrowser('chromium');
if (!executablePath) throw new Error(howToInstall('chromium'));
const sample = await pageToOpen(undefined, ROOT);
for (const language of ['id', 'en'] as const) {
  const session = await launchChromium({ executablePath, extension: BUILDS.chromium, viewport: SIZE, language });
  try {
    await takePictures(session, language);
  } finally {
    await session.close();
  }
}
await sample.close();

async function takePictures(
  { context, clickToolbarButton, attach }: ChromiumSession,
  language: Language,
): Promise<void> {
  const controls = CONTROLS[language];
  const page = await context.newPage();
  await page.goto(sample.address);
  const popup = await clickToolbarButton(page);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  await save(language, 'popup', await capture(popup));

  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: controls.openTab }).click();
  const reader = await opened;
  await reader.setViewportSize(SIZE);
  await reader
    .getByRole('button', { name: /Sasmito Adiwirya/, expanded: false })
    .first()
    .click();
  await save(language, 'reader', await capture(reader));
  await reader.close();

  await page.setViewportSize({ width: PAGE_WIDTH, height: SIZE.height });
  const again = await clickToolbarButton(page);
  await again.getByRole('button', { name: controls.openPanel }).click();
  const panel = await attach('sidepanel.html');
  await panel.getByRole('button', { name: /Nirmala Hestining Tyas/ }).click();
  await panel.getByRole('button', { name: /Bambu ini direndam/ }).click();
  await page.waitForTimeout(800);
  await save(language, 'panel', await sideBySide(page, panel));
}

/** A picture as base64. Pages of the second connection have no window of their own, so DevTools takes it. */
async function capture(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
  return data;
}

/** The page and the panel beside it, as the browser shows them; no screenshot of a page takes in both. */
async function sideBySide(page: Page, panel: Page): Promise<string> {
  const left = (await page.screenshot()).toString('base64');
  const right = await capture(panel);
  const sheet = await page.context().newPage();
  await sheet.setViewportSize(SIZE);
  const image = (png: string, width: number): string =>
    `<img src="data:image/png;base64,${png}" style="width:${width}px;height:auto;align-self:start">`;
  await sheet.setContent(
    `<body style="margin:0;display:flex;overflow:hidden;background:#fdfcfa">${image(left, PAGE_WIDTH)}${image(right, SIZE.width - PAGE_WIDTH)}</body>`,
  );
  return capture(sheet);
}

async function save(language: Language, name: string, png: string): Promise<void> {
  const folders = [path.join(STORE, language), ...(language === 'id' ? [README] : [])];
  for (const folder of folders) {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, `${name}.png`);
    await writeFile(file, png, 'base64');
    process.stdout.write(`${path.relative(ROOT, file)}\n`);
  }
}
