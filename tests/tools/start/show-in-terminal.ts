import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../browsers/chromium-session';
import { readInTab } from '../browsers/read-in-tab';
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
  const answer = await readInTab(session);
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
