import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Article } from '../utils/article/article';
import { FAILURE_TEXTS } from '../utils/i18n/failure-texts';
import { i18n } from '../utils/i18n/i18n';
import { keptCount } from '../utils/library/kept-count';
import { openLibrary } from '../utils/library/library';
import { beginReading, takeReading } from '../utils/messaging/begun-readings';
import { handleMessages } from '../utils/messaging/handle';
import { openReaderPage, openWelcomePage, targetOf } from '../utils/messaging/open-page';
import { openPanel } from '../utils/messaging/open-panel';
import { pictureThroughTab } from '../utils/messaging/picture-through-tab';
import { readTab } from '../utils/messaging/read-tab';
import { showBadge } from '../utils/messaging/show-badge';
import { answerInWorker } from '../utils/read/answer-in-worker';
import { isArticle } from '../utils/schema/is-article';
import { isBegunReading } from '../utils/schema/is-begun-reading';
import { isCorrectionOf } from '../utils/schema/is-correction-of';
import { isPictureRequest } from '../utils/schema/is-picture-request';
import { panelNudge } from '../utils/session/panel-nudge';
import { openByItself } from '../utils/sites/open-by-itself';
import { registerOpener, withdrawOpening } from '../utils/sites/site-opening';
import { sitesStore } from '../utils/sites/sites-store';
import { withSiteRules } from '../utils/sites/with-site-rules';

type Tab = Browser.tabs.Tab;

/** A module, so that it shares its code with the pages instead of carrying a second copy. */
export default defineBackground({ type: 'module', main });

function main(): void {
  const library = openLibrary();

  const save = async (article: Article): Promise<string> => {
    const now = Date.now();
    const { id, savedAt } = await library.save(article, { savedAt: now });
    // What is noted beside the save must not make it fail.
    if (savedAt === now) void keptCount.add(library, now).catch(() => undefined);
    return id;
  };

  handleMessages({
    saveArticle: {
      accepts: isArticle,
      run: async (article) => ({ id: await save(article) }),
    },
    takeReading: { accepts: isBegunReading, run: takeReading },
    keepPictures: {
      accepts: isPictureRequest,
      run: async ({ id, tab }) => {
        await library.pictures.keep(id, (src) => pictureThroughTab(tab, src));
        return null;
      },
    },
    correctSaved: {
      accepts: isCorrectionOf,
      run: async ({ id, correction }) => {
        await library.mark([id], { addCorrections: [correction] });
        return null;
      },
    },
  });

  /** Saves without opening anything: the badge on the toolbar button says how it went. */
  const saveTab = async (tabId: number, isPrivate: boolean): Promise<void> => {
    try {
      const answer = await answerInWorker(readTab(tabId), withSiteRules);
      // The answer comes out of a web page's process: it is checked like a message.
      if (!answer.ok) return await showBadge(tabId, 'failed', i18n.t(FAILURE_TEXTS[answer.code].title));
      if (!isArticle(answer.article)) throw new TypeError('not an article');
      const id = await save(answer.article);
      await showBadge(tabId, 'done', isPrivate ? i18n.t('saving.private') : '');
      void library.pictures.keep(id, (src) => pictureThroughTab(tabId, src)).catch(() => undefined);
    } catch {
      await showBadge(tabId, 'failed', i18n.t('saving.failed'));
    }
  };

  /** The page is read while the tab for it opens. */
  const openReader = (tab: Tab, part: 'page' | 'selection'): Promise<void> => {
    beginReading({ tab: tab.id ?? browser.tabs.TAB_ID_NONE, part });
    return openReaderPage({ ...targetOf(tab, part), begun: true });
  };

  const menu = {
    'read-page': (tab: Tab) => openReader(tab, 'page'),
    'read-selection': (tab: Tab) => openReader(tab, 'selection'),
    'save-page': ({ id = browser.tabs.TAB_ID_NONE, incognito }: Tab) => saveTab(id, incognito),
  };

  openByItself();
  browser.permissions.onRemoved.addListener(({ origins }) => void withdrawOpening(origins ?? []));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcomePage();
    // An update makes the browser forget our script on the chosen sites.
    void sitesStore.load().then(registerOpener);
    // Made anew each time: an update may have changed the texts.
    void browser.contextMenus?.removeAll().then(() => {
      browser.contextMenus.create({ id: 'read-page', title: i18n.t('menu.readPage'), contexts: ['page'] });
      browser.contextMenus.create({ id: 'open-panel', title: i18n.t('menu.openPanel'), contexts: ['page'] });
      browser.contextMenus.create({ id: 'save-page', title: i18n.t('menu.savePage'), contexts: ['page'] });
      browser.contextMenus.create({
        id: 'read-selection',
        title: i18n.t('menu.readSelection'),
        contexts: ['selection'],
      });
    });
  });

  // Firefox for Android has neither context menus nor keys.
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'open-panel') void Promise.all([openPanel(tab.windowId ?? -1), panelNudge.send()]);
    else if (isKey(menuItemId, menu)) void menu[menuItemId](tab);
  });

  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-reader' && tab?.id !== undefined) void openReader(tab, 'page');
  });
}

function isKey<Known extends object>(key: string | number, known: Known): key is Extract<keyof Known, string> {
  return Object.hasOwn(known, key);
}
