import type { Locator, Page } from '@playwright/test';
import type { ChromiumSession } from '../../tools/browsers/chromium-session';
import { accessibilityFaults } from './accessibility';
import type { MenuEntry, ReaderBrowser, Role, Screen } from './reader-browser';

/** Chromium in the hands of a reader, on top of a session that a test may also use itself. */
export function chromiumBrowser(session: ChromiumSession): ReaderBrowser {
  const { context, worker } = session;
  let front: Page | undefined = context.pages()[0];
  const pageInFront = async (): Promise<Page> => {
    if (!front || front.isClosed()) front = await context.newPage();
    return front;
  };

  return {
    openPage: async (url) => {
      const page = await pageInFront();
      await page.goto(url);
      await page.bringToFront();
    },
    selectParagraph: async (words) => {
      const page = await pageInFront();
      await page.locator('p', { hasText: words }).first().selectText();
    },
    clickToolbarButton: async () => chromiumScreen(await session.clickToolbarButton(await pageInFront())),
    chooseFromMenu: async (entry) => {
      await grantAccess(session, await pageInFront());
      await worker.evaluate(clickMenuEntry, entry);
    },
    tabOpenedBy: async (act) => {
      const [page] = await Promise.all([context.waitForEvent('page'), act()]);
      await page.waitForLoadState('domcontentloaded');
      return chromiumScreen(page);
    },
    openOwnPage: async (name) => {
      const page = await context.newPage();
      await page.goto(session.url(name));
      return chromiumScreen(page);
    },
    shortcuts: () =>
      worker.evaluate(async () => {
        const commands = await chrome.commands.getAll();
        return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
      }),
    close: session.close,
  };
}

/** A page of the extension as a screen. */
export function chromiumScreen(page: Page): Screen {
  return {
    url: async () => page.url(),
    text: async () => (await page.locator('body').innerText()).replace(/\s+/g, ' ').trim(),
    click: (role, name) => byRole(page, role, name).first().click(),
    write: (name, text) => page.getByRole('textbox', { name }).first().fill(text),
    names: (role) => byRole(page, role).filter({ visible: true }).evaluateAll(accessibleNames),
    focused: async () => (await page.locator(':focus').evaluateAll(accessibleNames))[0] ?? '',
    accessibilityFaults: () => accessibilityFaults(page),
    reload: async () => {
      await page.reload();
    },
    close: () => page.close(),
  };
}

/** A `summary` opens and closes like a button and counts as one, though it has no role of its own. */
function byRole(page: Page, role: Role, name?: RegExp): Locator {
  const found = page.getByRole(role, name ? { name } : {});
  if (role !== 'button') return found;
  return found.or(page.locator('summary', name ? { hasText: name } : {}));
}

/** Runs in the page. */
function accessibleNames(elements: Element[]): string[] {
  return elements.map((element) => {
    const name = element.getAttribute('aria-label') ?? (element as HTMLElement).innerText;
    return name.replace(/\s+/g, ' ').trim();
  });
}

/**
 * DevTools cannot open the browser's own context menu: the click is handed to the extension's listeners, and the
 * access that a real menu click grants comes from the real toolbar button.
 */
async function grantAccess(session: ChromiumSession, page: Page): Promise<void> {
  const popup = await session.clickToolbarButton(page);
  await popup.close();
  await page.bringToFront();
}

/** Runs in the service worker. */
async function clickMenuEntry(entry: MenuEntry): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const info = { menuItemId: entry, editable: false, pageUrl: tab?.url ?? '' };
  Reflect.get(chrome.contextMenus.onClicked, 'dispatch').call(chrome.contextMenus.onClicked, info, tab);
}
