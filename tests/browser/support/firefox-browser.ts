import { firefoxScreen } from './firefox-screen';
import {
  type EvaluateOnDocument,
  type EvaluateOnWindow,
  elementId,
  eventually,
  type FirefoxSession,
  inChrome,
} from './firefox-session';
import { activateMenuEntry, closeSidebar, hidePopup, setDownloadFolder, showToolbarButton } from './firefox-window';
import type { ReaderBrowser, Screen } from './reader-browser';

/** Firefox in the hands of a reader, who has a sidebar there. */
export interface FirefoxReader extends ReaderBrowser {
  /** The sidebar, once it is open. */
  sidebar: () => Promise<Screen>;
  closeSidebar: () => Promise<void>;
  /** Runs in the page that the reader has before them. */
  onPage: EvaluateOnDocument;
  /** Shows another web page in a tab of its own, in front of the first. */
  openInNewTab: (url: string) => Promise<void>;
  /** Goes back to the first page. */
  backToPage: () => Promise<void>;
  /** The mouse itself, in the tab that was looked at last: some things the browser does for real clicks alone. */
  pressInTab: (selector: string) => Promise<void>;
  /** Runs in the tab that was looked at last, with its window. */
  inTab: EvaluateOnWindow;
  /** The browser's own way back. */
  goBack: () => Promise<void>;
  /** Has the browser put files into this folder from now on. */
  downloadInto: (folder: string) => Promise<void>;
  /** Sites that the browser lets the extension see by itself, as patterns. */
  grantedSites: () => Promise<string[]>;
}

/** Firefox in the hands of a reader. */
export async function firefoxBrowser(session: FirefoxSession): Promise<FirefoxReader> {
  const { marionette, switchTo, handles } = session;
  const [page = ''] = await handles();
  // A tab of the extension, kept behind: through it tests see the popup and ask the extension's own interfaces.
  const backstage = await session.newTab();
  await switchTo(backstage);
  await session.navigate(session.url('library.html'));
  const buttonId = await session.inBrowser(showToolbarButton, widgetOf(session.extensionId));
  let rightClickAt = 'p';

  const tabScreen = (handle: string): Screen =>
    firefoxScreen({
      onDocument: async (act, ...given) => {
        await switchTo(handle);
        return session.inTab(act, ...given);
      },
      reload: async () => {
        await switchTo(handle);
        await marionette.send('WebDriver:Refresh');
      },
      close: async () => {
        await switchTo(handle);
        await marionette.send('WebDriver:CloseWindow');
      },
    });

  return {
    openPage: async (url) => {
      await switchTo(page, true);
      await session.navigate(url);
      rightClickAt = 'p';
    },
    selectParagraph: async (words) => {
      await switchTo(page, true);
      await session.inTab(selectParagraph, words);
      rightClickAt = '[data-selected]';
    },
    clickToolbarButton: async () => {
      await switchTo(page, true);
      const button = await session.findElement(`#${buttonId}`, 'chrome');
      await inChrome(marionette, () => marionette.send('WebDriver:ElementClick', { id: elementId(button) }));
      const onDocument: FirefoxSession['inPopup'] = async (act, ...given) => {
        await switchTo(backstage);
        return session.inPopup(act, ...given);
      };
      const popup = firefoxScreen({
        onDocument,
        reload: () => onDocument((document) => document.location.reload()),
        close: () => session.inBrowser(hidePopup),
      });
      await eventually(async () => (await popup.text().catch(() => '')) !== '');
      return popup;
    },
    chooseFromMenu: async (entry) => {
      await switchTo(page, true);
      await rightClick(session, rightClickAt);
      await session.inBrowser(activateMenuEntry, entry);
    },
    tabOpenedBy: async (act) => {
      const before = new Set(await handles());
      await act();
      const opened = await eventually(async () => (await handles()).find((handle) => !before.has(handle)));
      const screen = tabScreen(opened);
      // A tab that is just opening moves on while it is asked.
      await eventually(async () => (await screen.url().catch(() => 'about:blank')) !== 'about:blank');
      return screen;
    },
    openOwnPage: async (name) => {
      const handle = await session.newTab();
      await switchTo(handle);
      await session.navigate(session.url(name));
      return tabScreen(handle);
    },
    shortcuts: async () => {
      await switchTo(backstage);
      return session.inTab(async () => {
        const commands = await chrome.commands.getAll();
        return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
      });
    },
    sidebar: async () => {
      const onDocument: EvaluateOnDocument = async (act, ...given) => {
        await switchTo(backstage);
        return session.inSidebar(act, ...given);
      };
      const sidebar = firefoxScreen({
        onDocument,
        reload: () => onDocument((document) => document.location.reload()),
        close: () => session.inBrowser(closeSidebar),
      });
      await eventually(async () => (await sidebar.text().catch(() => '')) !== '');
      return sidebar;
    },
    closeSidebar: () => session.inBrowser(closeSidebar),
    onPage: async (act, ...given) => {
      await switchTo(page);
      return session.inTab(act, ...given);
    },
    openInNewTab: async (url) => {
      await switchTo(await session.newTab(), true);
      await session.navigate(url);
    },
    backToPage: () => switchTo(page, true),
    pressInTab: async (selector) => {
      await marionette.send('WebDriver:ElementClick', { id: elementId(await session.findElement(selector)) });
    },
    inTab: session.inWindow,
    downloadInto: (folder) => session.inBrowser(setDownloadFolder, folder),
    grantedSites: async () => {
      await switchTo(backstage);
      return session.inTab(async () => (await chrome.permissions.getAll()).origins ?? []);
    },
    goBack: async () => {
      await switchTo(page, true);
      await marionette.send('WebDriver:Back');
    },
    close: session.close,
  };
}

/** Firefox names an extension's toolbar widget after its id. */
function widgetOf(extensionId: string): string {
  return `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
}

async function rightClick({ findElement, marionette }: FirefoxSession, selector: string): Promise<void> {
  const origin = await findElement(selector);
  const actions = [
    { type: 'pointerMove', origin, x: 0, y: 0 },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
  await marionette.send('WebDriver:PerformActions', { actions: [mouse] });
}

/** Runs in the page. */
function selectParagraph(document: Document, words: string): void {
  const paragraph = [...document.querySelectorAll('p')].find((element) => element.textContent?.includes(words));
  if (!paragraph) throw new Error(`no paragraph with: ${words}`);
  document.getSelection()?.selectAllChildren(paragraph);
  paragraph.dataset.selected = '';
  paragraph.scrollIntoView({ block: 'center' });
}
