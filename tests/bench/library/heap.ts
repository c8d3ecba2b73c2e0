import type { CDPSession, Page } from '@playwright/test';

const WORKER = '/search-worker.js';

/** Megabytes that the page's scripts hold after everything unused was let go, its search worker's among them. */
export async function heapMegabytes(page: Page, browser: CDPSession): Promise<{ page: number; worker: number }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return { page: usedSize / 1_000_000, worker: await workerHeap(browser) };
}

/** A worker has no session of its own in Playwright: messages go through the browser's. 0 where none runs. */
async function workerHeap(browser: CDPSession): Promise<number> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ url }) => url.endsWith(WORKER));
  if (!worker) return 0;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  await ask(browser, sessionId, { id: 1, method: 'HeapProfiler.collectGarbage' });
  const { usedSize = Number.NaN } = await ask(browser, sessionId, { id: 2, method: 'Runtime.getHeapUsage' });
  await browser.send('Target.detachFromTarget', { sessionId });
  return usedSize / 1_000_000;
}

function ask(browser: CDPSession, sessionId: string, message: { id: number; method: string }) {
  return new Promise<{ usedSize?: number }>((resolve, reject) => {
    const take = (event: { sessionId: string; message: string }): void => {
      const reply: { id?: number; result?: { usedSize?: number } } = JSON.parse(event.message);
      if (event.sessionId !== sessionId || reply.id !== message.id) return;
      browser.off('Target.receivedMessageFromTarget', take);
      resolve(reply.result ?? {});
    };
    browser.on('Target.receivedMessageFromTarget', take);
    browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) }).catch(reject);
  });
}
