import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';

export interface ChromiumOptions {
  /** Chromium's program. */
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  /** Folder of a profile that is kept, for one that is started again; a new one without. */
  profile?: string;
  /** Size of the pages in CSS pixels; `null` lets pages follow the window. */
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  /** Interface language, which browser.i18n follows. */
  language?: string;
  /** false for an extension without a first-run page. */
  opensWelcome?: boolean;
  /** Further flags for the browser. */
  flags?: readonly string[];
}

/** A real Chromium with the extension in it, in a profile of its own. */
export interface ChromiumSession {
  context: BrowserContext;
  /** The extension's service worker. */
  worker: Worker;
  extensionId: string;
  /** A DevTools session of the browser as a whole. */
  cdp: CDPSession;
  /** Address of one of the extension's own pages. */
  url: (page: string) => string;
  /** Clicks the toolbar button on a page, which grants activeTab there. @returns the popup that opens. */
  clickToolbarButton: (page: Page) => Promise<Page>;
  /** The same without looking at the popup. @returns when it was clicked, in milliseconds since 1970. */
  pressToolbarButton: (page: Page) => Promise<number>;
  /** Waits for a page of the extension that the browser shows outside of its tabs (popup, side panel). */
  attach: (page: string) => Promise<Page>;
  close: () => Promise<void>;
  /** Ends the browser at once, as a machine that loses its power does. */
  kill: () => Promise<void>;
}

/** No traffic of the browser's own, no first-run pages. */
const QUIET = [
  ...['--disable-quic', '--no-first-run', '--no-default-browser-check', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-search-engine-choice-screen'],
];
/** Root may not use Chromium's sandbox; machines for tests have no graphics card. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
const POPUP_WITHIN_MS = 10_000;
const WELCOME_WITHIN_MS = 10_000;

/** What a Chromium under test is started with. @param extension folder of the built extension. */
export function chromiumFlags(extension: string): string[] {
  const only = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  return [...QUIET, ...AS_ROOT, ...only, '--remote-debugging-port=0'];
}

export async function launchChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const {
    executablePath,
    extension,
    headless = true,
    viewport,
    colorScheme = 'light',
    language = 'en-US',
    flags = [],
  } = options;
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'kutip-chromium-')));
  const isNew = (await readdir(profile)).length === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme,
    ...(viewport === undefined ? {} : { viewport }),
    args: [...chromiumFlags(extension), `--lang=${language}`, '--enable-unsafe-extension-debugging', ...flags],
    env: { ...definedEnvironment(), LANGUAGE: language },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // tsx wraps functions in a helper that keeps their names; those that are sent to the worker look for it there.
  await worker.evaluate('globalThis.__name = (named) => named');
  const extensionId = new URL(worker.url()).host;
  if (isNew && options.opensWelcome !== false) await closeWelcome(context);
  const cdp = await browserSession(context);
  return {
    context,
    worker,
    extensionId,
    cdp,
    url: (page) => `chrome-extension://${extensionId}/${page}`,
    clickToolbarButton: async (page) => {
      await pressToolbarButton(cdp, extensionId, page);
      return attach({ cdp, extensionId, profile }, 'popup.html');
    },
    pressToolbarButton: (page) => pressToolbarButton(cdp, extensionId, page),
    attach: (page) => attach({ cdp, extensionId, profile }, page),
    close: async () => {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    kill: async () => {
      const closed = context.waitForEvent('close');
      process.kill(await browserProcess(cdp), 'SIGKILL');
      await closed;
    },
  };
}

/** A new profile means a new installation: the first-run page comes up, and would come in between later on. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const deadline = Date.now() + WELCOME_WITHIN_MS;
  while (Date.now() < deadline) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await delay(20);
  }
  throw new Error('the first-run page did not open');
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser has no DevTools session');
  return browser.newBrowserCDPSession();
}

/** The id of the browser's own process; what it started goes with it. */
async function browserProcess(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('the browser has no process');
  return own.id;
}

/** What it takes to find a page that the browser shows outside of its tabs. */
interface Outside {
  cdp: CDPSession;
  extensionId: string;
  profile: string;
}

async function pressToolbarButton(cdp: CDPSession, extensionId: string, page: Page): Promise<number> {
  await page.bringToFront();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  const pressed = Date.now();
  await triggerAction(cdp, { id: extensionId, targetId: tab.targetId });
  return pressed;
}

async function attach({ cdp, extensionId, profile }: Outside, page: string): Promise<Page> {
  const url = `chrome-extension://${extensionId}/${page}`;
  await waitForTarget(cdp, url);
  return attachTo(profile, url);
}

/** The command is newer than Playwright's list of DevTools commands. */
function triggerAction(cdp: CDPSession, parameters: { id: string; targetId: string }): Promise<unknown> {
  const send = cdp.send.bind(cdp) as (method: string, parameters: object) => Promise<unknown>;
  return send('Extensions.triggerAction', parameters);
}

async function waitForTarget(cdp: CDPSession, url: string): Promise<void> {
  const deadline = Date.now() + POPUP_WITHIN_MS;
  while (Date.now() < deadline) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    if (targetInfos.some((target) => target.url === url)) return;
    await delay(20);
  }
  throw new Error(`${url} did not open`);
}

/** Playwright does not see popups of its own browser; a second connection to it lists them as pages. */
async function attachTo(profile: string, url: string): Promise<Page> {
  const [port] = (await readFile(path.join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((candidate) => candidate.url() === url);
  if (!page) throw new Error(`${url} closed again`);
  return page;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
}
