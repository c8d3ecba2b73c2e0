/*
 * Functions that run in Firefox's own window, with the browser's powers. They are sent there as source, so each finds
 * the window for itself.
 */
import type { MenuEntry } from './reader-browser';

/** What these functions use of the browser's window. */
interface BrowserWindow extends Window {
  SidebarController: { hide: () => void };
  CustomizableUI: { addWidgetToArea: (id: string, area: string) => void };
}
interface Menu extends HTMLElement {
  state: 'open' | 'closed';
  activateItem: (item: Element) => void;
  openMenu: (open: boolean) => void;
  hidePopup: () => void;
}
declare const Services: {
  wm: { getMostRecentWindow: (type: 'navigator:browser') => BrowserWindow };
  prefs: { setIntPref: (name: string, value: number) => void; setStringPref: (name: string, value: string) => void };
};

/** Puts an extension's button where it can be clicked. @returns the id of the button inside its widget. */
export async function showToolbarButton(widgetId: string): Promise<string> {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.CustomizableUI.addWidgetToArea(widgetId, 'nav-bar');
  await new Promise((resolve) => window.setTimeout(resolve, 200));
  const widget = window.document.getElementById(widgetId);
  const button = widget?.querySelector('.unified-extensions-item-action-button') ?? widget;
  if (!button) throw new Error(`no button ${widgetId}`);
  button.id ||= 'toolbar-button-under-test';
  return button.id;
}

export function hidePopup(): void {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.document.querySelector('.webextension-popup-browser')?.closest<Menu>('panel')?.hidePopup();
}

export function setDownloadFolder(folder: string): void {
  // 2: a folder that is named.
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', folder);
}

export function closeSidebar(): void {
  Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide();
}

/** Chooses an extension's entry in the context menu that a right click has opened, in a submenu or not. */
export async function activateMenuEntry(entry: MenuEntry): Promise<void> {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const wait = () => new Promise((resolve) => window.setTimeout(resolve, 50));
  const menu = window.document.getElementById('contentAreaContextMenu') as Menu;
  for (let i = 0; i < 100 && menu.state !== 'open'; i += 1) await wait();
  const inSubmenu = menu.querySelector<Menu>('menu[id*="-menuitem-"]:not([hidden])');
  inSubmenu?.openMenu(true);
  let item: Element | null = null;
  for (let i = 0; i < 100 && !item; i += 1) {
    item = menu.querySelector(`[id$="-menuitem-_${entry}"]:not([hidden])`);
    await wait();
  }
  if (!item) throw new Error(`the context menu has no ${entry}`);
  (item.closest('menupopup') as Menu).activateItem(item);
}
