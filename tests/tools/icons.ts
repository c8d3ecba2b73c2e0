/** `npm run icons`: draws the extension's icons from their one source, `icons/icon.svg`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findOrInstallBrowser, howToInstall } from './browsers/find-browser';
import { ROOT } from './project-paths';

const SOURCE = readFileSync(path.join(import.meta.dirname, 'icons/icon.svg'), 'utf8');

/** What the source leaves open, and the sizes in which each is needed. `dark` is for toolbars that are dark. */
const ICONS = {
  '': {
    sizes: [16, 32, 48, 96, 128],
    colours: { bubble: '#1f1e1b', edge: '#ffffff66', first: '#ffffff', second: '#6cb6f0' },
  },
  'dark-': { sizes: [16, 32], colours: { bubble: '#f4f2ec', edge: '#f4f2ec', first: '#1f1e1b', second: '#0067a3' } },
} as const;

const executablePath = await findOrInstallBrowser('chromium');
if (!executablePath) throw new Error(howToInstall('chromium'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [prefix, { sizes, colours }] of Object.entries(ICONS)) {
  const style = Object.entries(colours).map(([name, colour]) => `--${name}: ${colour};`);
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html { ${style.join('')} } body { margin: 0 } svg { display: block }</style>${SOURCE}`,
    );
    const file = path.join(ROOT, `public/icon/${prefix}${size}.png`);
    await page.screenshot({ path: file, omitBackground: true });
  }
}
await browser.close();
