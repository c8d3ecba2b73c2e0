import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../../tools/browsers/chromium-session';

/**
 * Saves the article at an address through the popup, as a reader does. @param change of the page before it is read.
 * @returns the page that it is in.
 */
export async function saveArticle(
  session: ChromiumSession,
  address: string,
  change?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(address);
  await change?.(page);
  const popup = await session.clickToolbarButton(page);
  await popup.getByRole('button', { name: 'Save article' }).click();
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
  await popup.close();
  return page;
}
