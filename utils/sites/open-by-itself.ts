import { browser } from 'wxt/browser';
import { readerAddress } from '../messaging/open-page';
import { readTab } from '../messaging/read-tab';
import { answerInWorker } from '../read/answer-in-worker';
import { isArticle } from '../schema/is-article';
import { openArticles } from '../session/open-articles';
import { openedPages } from './opened-pages';
import { isFrontPage, isWorthOpening, namesOf } from './opens-by-itself';
import { PAGE_IS_UP } from './page-is-up';
import { siteOf } from './site';
import { siteOpening } from './site-opening';
import { withSiteRules } from './with-site-rules';

/** Listens to our script on chosen sites. What the page itself may say does not get here; private windows are left alone. */
export function openByItself(): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, frameId, tab, url }) => {
    if (
      message === PAGE_IS_UP &&
      id === browser.runtime.id &&
      frameId === 0 &&
      tab?.id !== undefined &&
      url &&
      !tab.incognito
    ) {
      void open(tab.id, url);
    }
    return undefined;
  });
}

/**
 * Shows the article of a chosen site in the reader, in the tab of its page, so that "back" leads to the page. Each page
 * opens once: it never opens again by itself when its reader goes back to it.
 */
async function open(tabId: number, address: string): Promise<void> {
  const host = siteOf(address);
  if (!host || isFrontPage(address) || !(await siteOpening.isOn(host))) return;
  if (await openedPages.has(namesOf(address))) return;
  const answer = await answerInWorker(readTab(tabId), withSiteRules);
  // The answer comes out of a web page's process: it is checked like a message.
  if (!answer.ok || !isArticle(answer.article) || !isWorthOpening(answer.article)) return;
  const names = namesOf(address, answer.article);
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.url !== address || (await openedPages.has(names))) return;
  const key = crypto.randomUUID();
  await openArticles.put(key, answer);
  await openedPages.add(names);
  await browser.tabs.update(tabId, { url: browser.runtime.getURL(readerAddress({ key, url: address })) });
}
