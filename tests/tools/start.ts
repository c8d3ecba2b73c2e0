/**
 * `npm start [-- url or file]`: builds Kutip and opens a real Chromium with it on a news page, the popup open.
 * Without a display the same happens unseen, and the article and who said what are printed.
 */
import { launchChromium } from './browsers/chromium-session';
import { findOrInstallBrowser, howToInstall } from './browsers/find-browser';
import { BUILDS } from './project-paths';
import { runCommand } from './run-command';
import { pageToOpen } from './start/page-to-open';
import { showInTerminal } from './start/show-in-terminal';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const [named] = process.argv.slice(2);

process.exitCode = await start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});

async function start(): Promise<number> {
  const executablePath = await findOrInstallBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  await build();
  const { address, close } = await pageToOpen(named, process.env.INIT_CWD ?? process.cwd());
  const session = await launchChromium({
    executablePath,
    extension: BUILDS.chromium,
    headless: !hasDisplay,
    ...(hasDisplay ? { viewport: null, language: systemLanguage() } : {}),
  });
  try {
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    if (!hasDisplay) return (await showInTerminal(session, page)) ? 0 : 1;
    await session.clickToolbarButton(page);
    process.stdout.write('Chromium is open with Kutip in it. Close its window to end.\n');
    await session.context.waitForEvent('close', { timeout: 0 });
    return 0;
  } finally {
    await session.close().catch(() => {});
    await close();
  }
}

async function build(): Promise<void> {
  process.stdout.write('Building the extension ...\n');
  const { code, output } = await runCommand('wxt', ['build']);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

function systemLanguage(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
