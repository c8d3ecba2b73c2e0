import type { CDPSession, Page } from '@playwright/test';
import { type Liveliness, noSign } from './browser-under-attack';

/**
 * Watches a page from now on, from outside: the debugger sees every piece of script that the engine compiles, in
 * frames as well, whatever the script does to hide.
 */
export async function watchPage(page: Page): Promise<Liveliness> {
  const seen = noSign();
  const devtools = await page.context().newCDPSession(page);
  await watchScripts(devtools, seen);
  page.on('request', (request) => {
    if (isElsewhere(request.url(), page.url())) seen.requests.push(request.url());
  });
  page.on('dialog', (dialog) => {
    seen.alarms.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss().catch(() => {});
  });
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML/.test(message.text())) seen.alarms.push(message.text());
  });
  return seen;
}

/** Files of the extension, and the browser's own parts of its interfaces. */
const BROWSER_FILES = /\.js$|^extensions::/;

async function watchScripts(devtools: CDPSession, seen: Liveliness): Promise<void> {
  // The page's own world, not those of extensions and of the test itself.
  const own = new Set<number>();
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.isDefault) own.add(context.id);
  });
  devtools.on('Debugger.scriptParsed', ({ url, executionContextId }) => {
    if (own.has(executionContextId) && !BROWSER_FILES.test(url)) seen.scripts.push(url);
  });
  await devtools.send('Runtime.enable');
  await devtools.send('Debugger.enable');
}

function isElsewhere(url: string, own: string): boolean {
  return /^(?:https?|wss?|ftp):/.test(url) && new URL(url).origin !== new URL(own).origin;
}
