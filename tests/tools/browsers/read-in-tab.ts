import type { ReadAnswer } from '../../../utils/article/read-answer';
import { answerWithQuotations } from '../../../utils/read/answer-with-quotations';
import type { ChromiumSession } from './chromium-session';

/**
 * What the extension makes of the page in front: its own reading script, run in that tab by its own background, under
 * the access that the toolbar button has granted before.
 */
export function readInTab({ worker }: ChromiumSession): Promise<ReadAnswer> {
  return answerWithQuotations(
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const target = { tabId: tab?.id ?? -1 };
      const [frame] = await chrome.scripting.executeScript({ target, files: ['/read-article.js'] });
      return frame?.result as never;
    }),
  );
}
