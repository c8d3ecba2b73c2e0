import type { Page } from '@playwright/test';

/** Ends the extension's service worker as the browser does when it wants memory back. @param page one of our own. */
export async function stopWorker(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
}
