import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import type { Measure, Sighting } from './text-watch';

/** One opening of an article. */
export interface Opening extends Sighting {
  /** The toolbar button was pressed, or the tab was asked for: milliseconds since 1970. */
  asked: number;
  /** What was measured in the page that was read. */
  inPage: Measure[];
  /** Tasks of more than 50 ms on that page's own main thread, since it was asked. */
  longTasks: { start: number; ms: number }[];
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
    await page.evaluate(watchLongTasks);
    const seen = backstage.evaluate(nextSighting);
    const asked = await ask(page);
    const sighting = await seen;
    const { measures: inPage, longTasks } = await page.evaluate(takeMeasures);
    await backstage.evaluate(closeView);
    await page.close();
    return { ...sighting, asked, inPage, longTasks };
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

/** Runs in the extension's worker. @returns when it was asked for. */
async function openTab(address: string): Promise<number> {
  const [tab] = await chrome.tabs.query({ url: address.replace(/:\d+/, '') });
  const asked = performance.timeOrigin + performance.now();
  await chrome.tabs.create({ url: `/reader.html?tab=${tab?.id}` });
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

/** Runs in the page that is read. */
function watchLongTasks(): void {
  const tasks: PerformanceEntry[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => void tasks.push(...list.getEntries())).observe({ type: 'longtask' });
}

/** Runs in the page that was read; scripts of extensions measure on its own clock. */
function takeMeasures(): { measures: Measure[]; longTasks: { start: number; ms: number }[] } {
  const { timeOrigin } = performance;
  const tasks: PerformanceEntry[] = Reflect.get(globalThis, 'longTasks');
  return {
    longTasks: tasks.map(({ startTime, duration }) => ({ start: timeOrigin + startTime, ms: duration })),
    measures: performance
      .getEntriesByType('measure')
      .filter(({ name }) => name.startsWith('kutip '))
      .map(({ name, startTime, duration }) => ({
        part: name.replace('kutip ', ''),
        start: timeOrigin + startTime,
        ms: duration,
      })),
  };
}
