import { browser } from 'wxt/browser';

/** A command of the extension and the keys that the browser gave it. */
export interface Shortcut {
  command: string;
  /** As the browser writes them ("Alt+Shift+E", "⌥⇧E"); empty where it gave none. */
  keys: string;
}

/** Where browsers of the Chromium family let people change shortcuts; Edge and others answer this address, too. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The shortcuts as the browser has them: it drops those that another program took, and people change them. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' }));
}

/** Opens the browser's own page for shortcuts. @returns false where the browser lets no extension open it. */
export async function openShortcutSettings(): Promise<boolean> {
  // Firefox 137 and later; the polyfill does not know it yet.
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') {
    await Reflect.apply(open, browser.commands, []);
    return true;
  }
  if (import.meta.env.FIREFOX) return false;
  await browser.tabs.create({ url: CHROMIUM_PAGE });
  return true;
}
