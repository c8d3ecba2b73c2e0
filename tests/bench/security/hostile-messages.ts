import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { BUILDS } from '../../tools/project-paths';
import { serveFiles } from '../../tools/serve-files';
import { sampleArticle } from '../../utils/sample-article';
import type { CheckList } from '../support/check-list';
import { pageAround } from './attack-vectors';
import { otherExtension } from './other-extension';
import { saveByMessage } from './save-by-message';
import { storedRecords } from './stored-records';
import { whenTidied } from './when-tidied';

/** Sends every message from every kind of sender there is: no handler may run, and nothing may be written. */
export async function hostileMessages(
  executablePath: string,
  messages: readonly unknown[],
  list: CheckList,
): Promise<void> {
  const other = otherExtension();
  const extension = [BUILDS.chromium, other.folder].join(',');
  const session = await launchChromium({ executablePath, extension });
  const site = await serveFiles(() => ({ body: pageAround('') }));
  const own = await session.context.newPage();
  // tsx wraps named functions in a helper, which is looked for where they run.
  await own.addInitScript('globalThis.__name = (named) => named');
  await own.goto(session.url('library.html'));
  const names = ['saveArticle', 'correctSaved', 'takeReading'];
  const wrapped = names.flatMap((kutip) => messages.map((payload) => ({ kutip, payload })));
  const all = [...messages, ...wrapped, ...names.map((kutip) => ({ kutip })), 'kutip:page-is-up'];
  await own.evaluate(saveByMessage, sampleArticle());
  // The databases are there from now on; the library page is still writing its own list.
  await own.getByText(sampleArticle().metadata.title).first().waitFor();
  await whenTidied(own);
  const before = await own.evaluate(storedRecords);

  const page = await session.context.newPage();
  await page.goto(site.origin);
  await (await session.clickToolbarButton(page)).close();
  const honest = { kutip: 'saveArticle', payload: sampleArticle() };
  const some = (what: string): string => `${all.length + 1} messages from ${what}: no handler runs`;
  // An honest message as well: who may not write may not write that either.
  list.check(some('a content script'), (await fromContentScript(session, [...all, honest])) === 0);
  list.check(some('a web page'), (await fromWebPage(page, session.extensionId, [...all, honest])) === 0);
  const stranger = await session.context.newPage();
  await stranger.goto(other.page);
  const accepted = await stranger.evaluate(sendTo, { id: session.extensionId, messages: [...all, honest] });
  list.check(some('another extension'), accepted === 0);
  const malformed = await own.evaluate(sendTo, { id: session.extensionId, messages: all });
  list.check(`${all.length} malformed messages from our own pages: none accepted`, malformed === 0);
  list.check('nothing was written', (await own.evaluate(storedRecords)) === before);
  list.check(
    'an honest message from our own page is answered',
    (await own.evaluate(saveByMessage, honest.payload)) !== '',
  );
  list.check('and that is seen in the databases', (await own.evaluate(storedRecords)) !== before);
  await session.close();
  await site.close();
  other.remove();
}

function fromContentScript({ worker }: ChromiumSession, messages: readonly unknown[]): Promise<number> {
  return worker.evaluate(async (sent) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      args: [sent],
      func: (list) => Promise.all(list.map((message) => chrome.runtime.sendMessage(message).catch(() => null))),
    });
    return (frame?.result ?? []).filter((reply: { ok?: boolean } | null) => reply?.ok).length;
  }, messages);
}

/** A web page has the interface only where an extension invites it; without, it can only talk to its own window. */
function fromWebPage(page: Page, id: string, messages: readonly unknown[]): Promise<number> {
  return page.evaluate(
    async ({ id: to, sent }) => {
      const send = Reflect.get(globalThis, 'chrome')?.runtime?.sendMessage;
      for (const message of sent) postMessage(message, '*');
      if (typeof send !== 'function') return 0;
      const replies = await Promise.all(sent.map((message) => send(to, message).catch(() => null)));
      return replies.filter((reply) => reply?.ok).length;
    },
    { id, sent: messages },
  );
}

/** Runs in a page of an extension. */
async function sendTo({ id, messages }: { id: string; messages: readonly unknown[] }): Promise<number> {
  const replies = await Promise.all(
    messages.map((message) => chrome.runtime.sendMessage(id, message).catch(() => null)),
  );
  return replies.filter((reply) => reply?.ok).length;
}
