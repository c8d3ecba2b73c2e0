import { expect, test } from '../support/browser-test';
import { type Heard, hasVoice, type ListeningWindow, listen, spokenFor } from '../support/heard';
import { ARTICLE } from '../support/news-site';

/** Milliseconds; as long as the test in Chromium. */
const LONG = 15_000;

test('a real voice of the system reads on and on, though Firefox calls it remote', async ({ firefoxReader, news }) => {
  await firefoxReader.openPage(news.origin + ARTICLE.path);
  const tab = await firefoxReader.tabOpenedBy(() => firefoxReader.chooseFromMenu('read-page'));
  await expect.poll(() => tab.names('heading')).toContain(ARTICLE.title);
  test.skip(!(await firefoxReader.inTab(hasVoice, 'id')), 'this machine has no Indonesian voice that can be heard');
  await firefoxReader.inTab(listen);
  await tab.click('button', /^Read aloud$/);
  const heard = (): Promise<Heard[]> => firefoxReader.inTab((window) => (window as ListeningWindow).heard);
  await expect.poll(async () => spokenFor(await heard()), { timeout: 60_000 }).toBeGreaterThan(LONG);
  await tab.click('button', /^Pause$/);
  await expect.poll(() => firefoxReader.inTab((window) => window.speechSynthesis.speaking)).toBe(false);
});
