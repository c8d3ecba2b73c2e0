import { setTimeout as delay } from 'node:timers/promises';
import { BUILDS } from '../../tools/project-paths';
import { type FirefoxProcess, startFirefox } from './firefox-process';
import type { ListeningWindow } from './heard';
import type { Marionette } from './marionette';

/** A fixed address for the extension's pages: Firefox gives every installation a random one otherwise. */
const EXTENSION_HOST = '5f3d1e8a-7c42-4b96-9d0e-2a6b8c4f1e37';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Something that Playwright-style functions can run in: they are sent as source, so they see only their arguments. */
export type Evaluate = <Arguments extends unknown[], Result>(
  act: (...given: Arguments) => Result | Promise<Result>,
  ...given: Arguments
) => Promise<Result>;

/** The same for a function that is given a document: a tab's, or the popup's. */
export type EvaluateOnDocument = <Arguments extends unknown[], Result>(
  act: (document: Document, ...given: Arguments) => Result | Promise<Result>,
  ...given: Arguments
) => Promise<Result>;

/** The same for a function that is given a window. */
export type EvaluateOnWindow = <Arguments extends unknown[], Result>(
  act: (window: ListeningWindow, ...given: Arguments) => Result | Promise<Result>,
  ...given: Arguments
) => Promise<Result>;

/** Firefox with the built extension installed; tabs by their handles. */
export interface FirefoxSession {
  marionette: Marionette;
  /** Runs on the document of the tab in front. */
  inTab: EvaluateOnDocument;
  /** Runs on the window of the tab in front. */
  inWindow: EvaluateOnWindow;
  /** Runs in the tab in front, without its document. */
  inPage: Evaluate;
  /** Runs on the popup's document, seen from a tab of the extension that has to be in front. */
  inPopup: EvaluateOnDocument;
  /** The same for the sidebar. */
  inSidebar: EvaluateOnDocument;
  /** Runs in the browser's own window, with its powers. */
  inBrowser: Evaluate;
  handles: () => Promise<string[]>;
  switchTo: (handle: string, focus?: boolean) => Promise<void>;
  newTab: () => Promise<string>;
  navigate: (url: string) => Promise<void>;
  /** A handle for an element of the tab in front, or of the browser's own window in `chrome`. */
  findElement: (selector: string, context?: 'content' | 'chrome') => Promise<Record<string, string>>;
  url: (page: string) => string;
  extensionId: string;
  close: () => Promise<void>;
}

/** @param extension folder of the built extension. @param inPrivateWindows whether it may be used there. */
export async function launchFirefox(
  executablePath: string,
  extensionId: string,
  extension: string = BUILDS.firefox,
  inPrivateWindows = false,
): Promise<FirefoxSession> {
  const firefox = await startFirefox(executablePath, {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_HOST }),
    // Else the popup closes as soon as the test looks at another tab.
    'ui.popup.disable_autohide': true,
    // Nobody is there to say yes; without a real click there is no question to answer, here either.
    'extensions.webextOptionalPermissionPrompts': false,
  });
  const session = sessionOf(firefox, extensionId);
  const before = await session.handles();
  await firefox.marionette.send('Addon:Install', {
    path: extension,
    temporary: true,
    allowPrivateBrowsing: inPrivateWindows,
  });
  const welcome = closeWelcome(session, before);
  // Being allowed in private windows, the extension is started anew, and may not come to open its page.
  await (inPrivateWindows ? welcome.catch(() => undefined) : welcome);
  return session;
}

/** The first-run page comes up with the installation, and would come in between later on. */
async function closeWelcome({ marionette, handles, switchTo }: FirefoxSession, before: string[]): Promise<void> {
  const welcome = await eventually(async () => (await handles()).find((handle) => !before.includes(handle)));
  await switchTo(welcome);
  await marionette.send('WebDriver:CloseWindow');
  await switchTo(before[0] ?? '');
}

function sessionOf({ marionette, close }: FirefoxProcess, extensionId: string): FirefoxSession {
  return {
    marionette,
    inTab: (act, ...given) => evaluate(marionette, `(...given) => (${act})(document, ...given)`, given),
    inWindow: (act, ...given) => evaluate(marionette, `(...given) => (${act})(window, ...given)`, given),
    inPage: (act, ...given) => evaluate(marionette, `${act}`, given),
    inPopup: (act, ...given) => evaluate(marionette, onView('popup', act), given),
    inSidebar: (act, ...given) => evaluate(marionette, onView('sidebar', act), given),
    inBrowser: (act, ...given) => inChrome(marionette, () => evaluate(marionette, `${act}`, given)),
    handles: () => marionette.send<string[]>('WebDriver:GetWindowHandles'),
    switchTo: (handle, focus = false) => marionette.send('WebDriver:SwitchToWindow', { handle, focus }),
    newTab: async () =>
      (await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: false })).handle,
    navigate: (url) => marionette.send('WebDriver:Navigate', { url }),
    findElement: (value, context = 'content') => {
      const find = async () =>
        (
          await marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
            using: 'css selector',
            value,
          })
        ).value;
      return context === 'chrome' ? inChrome(marionette, find) : find();
    },
    url: (page) => `moz-extension://${EXTENSION_HOST}/${page}`,
    extensionId,
    close,
  };
}

/** The id of an element handle, as commands want it. */
export function elementId(element: Record<string, string>): string {
  const id = element[ELEMENT];
  if (!id) throw new Error('not an element');
  return id;
}

/** Tries until something is there. */
export async function eventually<Value>(find: () => Promise<Value | null | undefined | false>): Promise<Value> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const found = await find();
    if (found) return found;
    await delay(50);
  }
  throw new Error(`not found in time: ${find}`);
}

/** Commands look at the page unless told otherwise; this looks at the browser's own window meanwhile. */
export async function inChrome<Result>(marionette: Marionette, act: () => Promise<Result>): Promise<Result> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await act();
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Extension pages see each other's windows: that is how a tab reaches the popup and the sidebar, which are no tabs. */
function onView(type: 'popup' | 'sidebar', act: unknown): string {
  return `(...given) => {
    const [view] = browser.extension.getViews({ type: '${type}' });
    if (!view) throw new Error('no ${type} is open');
    return (${act})(view.document, ...given);
  }`;
}

/** @param source a function, as text: it runs in the browser and sees only what it is given. */
async function evaluate<Result>(marionette: Marionette, source: string, given: unknown[]): Promise<Result> {
  // tsx wraps named functions in a helper, which is looked for where they run.
  const script = `const __name = (named) => named;
    const done = arguments[arguments.length - 1];
    (async () => (${source})(...[...arguments].slice(0, -1)))()
      .then((result) => done({ result }), (error) => done({ error: String(error) }));`;
  const parameters = { script, args: given, newSandbox: false, sandbox: null };
  const { value } = await marionette.send<{ value: { result: Result; error?: string } | null }>(
    'WebDriver:ExecuteAsyncScript',
    parameters,
  );
  if (!value) throw new Error('the page moved on while it was asked');
  if (value.error) throw new Error(value.error);
  return value.result;
}
