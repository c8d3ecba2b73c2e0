import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../../tools/browsers/chromium-session';

/** Saves the article at an address through the popup, as a reader does. @returns the page that it is in. */
export async function saveArticle(session: ChromiumSession, address: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(address);
  const popup = await session.clickToolbarButton(page);
  await popup.getByRole('button', { name: 'Save article' }).click();
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
  await popup.close();
  return page;
}
