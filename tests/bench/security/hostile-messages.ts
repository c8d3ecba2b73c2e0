import type { ChromiumSession } from '../../tools/browsers/chromium-session';
import { serveFiles } from '../../tools/serve-files';
import type { CheckList } from '../support/check-list';
import { pageAround } from './attack-vectors';

/** Sends every message to the background as a content script would, and malformed ones as our own pages would. */
export async function hostileMessages(session: ChromiumSession, messages: unknown[], list: CheckList): Promise<void> {
  const site = await serveFiles(() => ({ body: pageAround('') }));
  const page = await session.context.newPage();
  await page.goto(site.origin);
  await (await session.clickToolbarButton(page)).close();
  const all = [...messages, ...messages.map((payload) => ({ kutip: 'saveArticle', payload }))];

  const fromContentScript = await session.worker.evaluate(async (sent) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      args: [sent],
      func: (list) => Promise.all(list.map((message) => chrome.runtime.sendMessage(message).catch(() => null))),
    });
    return (frame?.result ?? []).filter((reply: { ok?: boolean } | null) => reply?.ok).length;
  }, all);
  list.check(`${all.length} messages from a content script: no handler runs`, fromContentScript === 0);

  const webPageCanSend = await page.evaluate(() => typeof Reflect.get(globalThis, 'chrome')?.runtime?.sendMessage);
  list.check('web pages cannot send at all', webPageCanSend !== 'function');

  const own = await session.context.newPage();
  await own.goto(session.url('library.html'));
  const accepted = await own.evaluate(async (sent) => {
    const replies = await Promise.all(sent.map((message) => chrome.runtime.sendMessage(message).catch(() => null)));
    return replies.filter((reply) => reply?.ok).length;
  }, all);
  list.check(`${all.length} malformed messages from our own pages: none accepted`, accepted === 0);
  await Promise.all([own.close(), page.close(), site.close()]);
}
