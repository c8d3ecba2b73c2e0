import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { PageAnswer } from '../../../utils/article/read-answer';
import { answerWithQuotations } from '../../../utils/read/answer-with-quotations';
import type { ChromiumSession } from '../browsers/chromium-session';
import { RESULTS, ROOT } from '../project-paths';
import { formatArticle } from '../read/format-article';

/**
 * For a machine without a display: presses the real toolbar button, prints what the extension made of the page and
 * keeps a picture of its popup.
 * @returns false where the extension found no article.
 */
export async function showInTerminal(session: ChromiumSession, page: Page): Promise<boolean> {
  const popup = await session.clickToolbarButton(page);
  await popup.getByRole('heading').first().waitFor();
  const answer = await answerWithQuotations(readAgain(session));
  process.stdout.write(answer.ok ? `${formatArticle(answer.article)}\n\n` : `No article: ${answer.code}\n`);
  process.stdout.write(`Screenshot of the popup: ${path.relative(ROOT, await takePicture(popup))}\n`);
  return answer.ok;
}

async function takePicture(popup: Page): Promise<string> {
  mkdirSync(RESULTS, { recursive: true });
  const file = path.join(RESULTS, 'popup.png');
  await popup.screenshot({ path: file });
  return file;
}

/** The extension's own answer: its reading script in the same tab, under the access that the button granted. */
function readAgain({ worker }: ChromiumSession): Promise<PageAnswer> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? -1 };
    const [frame] = await chrome.scripting.executeScript({ target, files: ['/read-article.js'] });
    return frame?.result as PageAnswer;
  });
}
