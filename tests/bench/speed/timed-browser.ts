import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import type { Measure, Sighting } from './text-watch';

/** One opening of an article. */
export interface Opening extends Sighting {
  /** The toolbar button was pressed, or the tab was asked for: milliseconds since 1970. */
  asked: number;
  /** What was measured in the page that was read. */
  inPage: Measure[];
}

/** A browser with one extension in which articles are opened against the clock. */
export interface TimedBrowser {
  /** In the popup of the toolbar button. */
  popup: (address: string) => Promise<Opening>;
  /** In a tab of the extension, as its context menu does. */
  tab: (address: string) => Promise<Opening>;
  close: () => Promise<void>;
}

/** A page that was just loaded still has things to do. */
const SETTLED_AFTER_MS = 400;

/** @param extension a folder that `watchForText` was at. */
export async function timedBrowser(executablePath: string, extension: string): Promise<TimedBrowser> {
  const session = await launchTimed(executablePath, extension);
  const { context } = session;
  const backstage = await context.newPage();
  await backstage.goto(session.url('backstage.html'));

  const opening = async (address: string, ask: (page: Page) => Promise<number>): Promise<Opening> => {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForTimeout(SETTLED_AFTER_MS);
    await page.bringToFront();
    const seen = backstage.evaluate(nextSighting);
    const asked = await ask(page);
    const sighting = await seen;
    const inPage = await page.evaluate(takeMeasures);
    await backstage.evaluate(closeView);
    await page.close();
    return { ...sighting, asked, inPage };
  };
  return {
    popup: (address) => opening(address, (page) => session.pressToolbarButton(page)),
    tab: (address) => opening(address, (page) => session.worker.evaluate(openTab, page.url())),
    close: session.close,
  };
}

/** Floors have no first-run page to wait for. */
function launchTimed(executablePath: string, extension: string): Promise<ChromiumSession> {
  return launchChromium({ executablePath, extension, opensWelcome: extension.endsWith('kutip') });
}

/** Runs in the extension's worker: asks through its context menu, where it has one. @returns when it was asked for. */
async function openTab(address: string): Promise<number> {
  const [tab] = await chrome.tabs.query({ url: address.replace(/:\d+/, '') });
  const asked = performance.timeOrigin + performance.now();
  const clicked = chrome.contextMenus?.onClicked;
  if (clicked) Reflect.get(clicked, 'dispatch').call(clicked, { menuItemId: 'read-page' }, tab);
  else await chrome.tabs.create({ url: `/reader.html?tab=${tab?.id}` });
  return asked;
}

/** Runs in the page behind. */
function nextSighting(): Promise<Sighting> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel('text-watch');
    channel.onmessage = ({ data }) => {
      channel.close();
      resolve(data);
    };
  });
}

/** Runs in the page behind. */
function closeView(): void {
  new BroadcastChannel('text-watch').postMessage('close');
}

/** Runs in the page that was read; scripts of extensions measure on its own clock. */
function takeMeasures(): Measure[] {
  const { timeOrigin } = performance;
  return performance
    .getEntriesByType('measure')
    .filter(({ name }) => name.startsWith('kutip '))
    .map(({ name, startTime, duration }) => ({
      part: name.replace('kutip ', ''),
      start: timeOrigin + startTime,
      ms: duration,
    }));
}
