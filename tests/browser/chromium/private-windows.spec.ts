import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../../tools/browsers/chromium-session';
import { expect, test } from '../support/browser-test';
import { ARTICLE } from '../support/news-site';

const STAYS = 'stays there when you close this private window';

test('a page of a private window is read, and nothing is kept of it', async ({ chromiumSession, news }) => {
  const { own, windowId, popup } = await openPrivately(chromiumSession, news.origin + ARTICLE.path);
  await popup.getByText(ARTICLE.words).waitFor();
  await popup.mouse.wheel(0, 300);
  const opened = chromiumSession.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open in a tab' }).click();
  const reader = await opened;
  await reader.getByText(ARTICLE.words).waitFor();
  await reader.mouse.wheel(0, 300);
  // Longer than a position waits to be kept.
  await reader.waitForTimeout(600);

  // The browser keeps addresses and titles of ordinary windows.
  expect(reader.url()).not.toContain('jembatan');
  expect(await reader.title()).not.toContain(ARTICLE.title);
  expect(await own.evaluate(() => chrome.storage.session.get())).toEqual({});

  await own.evaluate((id) => chrome.windows.remove(id), windowId);
  await reader.reload();
  await reader.getByRole('heading', { name: 'The page is gone' }).waitFor();
});

test('what is saved from a private window stays, and that is said', async ({ chromiumSession, news }) => {
  const { own, popup } = await openPrivately(chromiumSession, news.origin + ARTICLE.path);
  await popup.getByRole('button', { name: 'Save article' }).click();
  await popup.getByText(STAYS).waitFor();
  const { 'log-renewed': _ofTheStore, ...kept } = await own.evaluate(() => chrome.storage.session.get());
  expect(kept).toEqual({});
  await own.goto(chromiumSession.url('library.html'));
  await own.getByRole('link', { name: ARTICLE.title }).waitFor();
});

/** Opens a page in a private window, with the extension allowed there, and reads it. @returns a page of the extension's own as well. */
async function openPrivately(session: ChromiumSession, address: string) {
  await allowPrivateWindows(session);
  const own = await session.context.newPage();
  // Being allowed there, the extension is started anew.
  await expect(async () => void (await own.goto(session.url('options.html')))).toPass();
  const windowId = await own.evaluate(async (url) => {
    const made = await chrome.windows.create({ incognito: true, url });
    return made?.id ?? -1;
  }, address);
  // Pressed before the page is there, the button would be given a page that goes away.
  await expect
    .poll(() => own.evaluate(async (id) => (await chrome.tabs.query({ windowId: id }))[0]?.status, windowId))
    .toBe('complete');
  return { own, windowId, popup: await readAt(session, address) };
}

async function allowPrivateWindows({ context, extensionId }: ChromiumSession): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  // An interface of that page alone, without types.
  await settings.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${extensionId}', incognitoAccess: true });
  })()`);
  await settings.close();
}

/** Presses the toolbar button in the window that shows an address; the test itself does not see private windows. */
async function readAt({ cdp, extensionId, attach }: ChromiumSession, address: string): Promise<Page> {
  // The command is newer than Playwright's list of DevTools commands.
  const send = cdp.send.bind(cdp) as (method: string, parameters: object) => Promise<unknown>;
  await expect(async () => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const targetId = targetInfos.find(({ url }) => url === address)?.targetId;
    await send('Extensions.triggerAction', { id: extensionId, targetId });
  }).toPass();
  return attach('popup.html');
}
