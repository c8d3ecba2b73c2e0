import type { FirefoxSession } from '../../browser/support/firefox-session';
import { type Liveliness, noSign } from './browser-under-attack';

/** One thing that Firefox did, as its processes report it. */
type Report = { script: string; page: string } | { request: string } | { refusal: string };

/**
 * Runs in each of Firefox's processes, as source: its debugger sees every piece of script that the engine compiles in a
 * page, frames and event handlers included, and its observer what a policy refuses.
 */
const IN_EVERY_PROCESS = `{
  const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
  const system = Services.scriptSecurityManager.getSystemPrincipal();
  const apart = Cu.Sandbox(system, { freshCompartment: true });
  addDebuggerToGlobal(apart);
  const debug = new apart.Debugger();
  const report = (what) => sendAsyncMessage('under-watch', what);
  // A frame without an address of its own is where the page around it is.
  const addressOf = (window) => {
    const { href } = window.location;
    return /^(?:about|data|javascript):/.test(href) && window.parent !== window ? addressOf(window.parent) : href;
  };
  debug.onNewScript = ({ url, source, global }) => {
    if (/^(?:debugger eval|chrome:|resource:)/.test(url)) return;
    report({ script: url + ' ' + source.introductionType, page: addressOf(global.unsafeDereference()) });
  };
  const watchWindow = { observe: (window) => { try { debug.addDebuggee(window); } catch {} } };
  Services.obs.addObserver(watchWindow, 'content-document-global-created');
  Services.obs.addObserver({ observe: (what) => report({ refusal: String(what?.spec ?? what) }) }, 'csp-on-violate-policy');
}`;

/** "moz-extension://.../chunks/reader.js srcScript" */
const OWN_FILE = /^moz-extension:[^?#]+\.js \w+$/;

/** Starts watching everything that Firefox shows from now on. */
export async function startWatch({ inBrowser }: FirefoxSession): Promise<void> {
  await inBrowser(installWatch, `data:,${encodeURIComponent(IN_EVERY_PROCESS)}`);
}

/** What was seen since the last time; files of the extension's own do not count, nor what it asks of itself. */
export async function takeSigns({ inBrowser }: FirefoxSession): Promise<Liveliness> {
  const signs = noSign();
  for (const report of await inBrowser(takeReports)) {
    if ('script' in report)
      signs.scripts.push(...(OWN_FILE.test(report.script) ? [] : [`${report.page} ${report.script}`]));
    else if ('request' in report) signs.requests.push(report.request);
    else signs.alarms.push(report.refusal);
  }
  return signs;
}

/** What these functions use of the browser's window. */
interface BrowserWindow extends Window {
  underWatch: Report[];
}
declare const Services: {
  wm: { getMostRecentWindow: (type: 'navigator:browser') => BrowserWindow };
  obs: { addObserver: (observer: { observe: (subject: Channel) => void }, topic: string) => void };
  ppmm: {
    addMessageListener: (name: string, listener: (message: { data: Report }) => void) => void;
    loadProcessScript: (url: string, alsoLater: boolean) => void;
  };
};
declare const Ci: { nsIHttpChannel: unknown };
interface Channel {
  QueryInterface: (type: unknown) => {
    URI: { spec: string };
    loadInfo?: { triggeringPrincipal?: { isSystemPrincipal: boolean } };
  };
}

/** Runs in the browser's window. */
async function installWatch(processScript: string): Promise<void> {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.underWatch = [];
  Services.ppmm.addMessageListener('under-watch', ({ data }) => window.underWatch.push(data));
  Services.ppmm.loadProcessScript(processScript, true);
  const observe = (subject: Channel): void => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    // What the browser asks on its own account is no page's doing.
    if (!loadInfo?.triggeringPrincipal?.isSystemPrincipal) window.underWatch.push({ request: URI.spec });
  };
  Services.obs.addObserver({ observe }, 'http-on-modify-request');
  // The processes that are there already need a moment.
  await new Promise((resolve) => window.setTimeout(resolve, 500));
}

/** Runs in the browser's window. */
function takeReports(): Report[] {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  return window.underWatch.splice(0);
}
