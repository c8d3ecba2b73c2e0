import type { Page } from '@playwright/test';
import { type ChromiumSession, launchChromium } from '../../tools/browsers/chromium-session';
import { findBrowser, howToInstall } from '../../tools/browsers/find-browser';
import { BUILDS } from '../../tools/project-paths';
import { test as base, expect } from '../support/browser-test';
import { type Heard, hasVoice, type ListeningWindow, listen, spokenFor } from '../support/heard';
import { ARTICLE } from '../support/news-site';

/** A Chromium that speaks: on Linux it asks for the system's voices only when told to. */
const test = base.extend<{ session: ChromiumSession }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures one needs
  session: async ({}, use) => {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error(howToInstall('chromium'));
    const flags = ['--enable-speech-dispatcher'];
    const session = await launchChromium({ executablePath, extension: BUILDS.chromium, flags });
    await use(session);
    await session.close();
  },
});

/** Milliseconds after which Chrome breaks off an utterance that is too long. */
const BREAKS_OFF_AFTER = 15_000;

test('a real voice reads sentence by sentence, longer than Chrome lets one utterance last', async ({
  session,
  news,
}) => {
  const reader = await openReader(session, news.origin + ARTICLE.path);
  test.skip(!(await reader.evaluate(hasVoiceHere)), 'this machine has no Indonesian voice that can be heard');
  await reader.evaluate(listenHere);
  await reader.getByRole('button', { name: 'Read aloud' }).click();
  await expect
    .poll(async () => spokenFor(await heardIn(reader)), { timeout: 60_000 })
    .toBeGreaterThan(BREAKS_OFF_AFTER);
  expect(await marked(reader)).toHaveLength(1);

  await reader.getByRole('button', { name: 'Next sentence' }).click();
  const [sentence = ''] = await marked(reader);
  await expect.poll(async () => (await heardIn(reader)).at(-1)?.started).toBeGreaterThan(0);
  expect(sentence).toContain((await heardIn(reader)).at(-1)?.words.trim());

  await reader.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => reader.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await reader.getByRole('combobox', { name: 'Speed' }).selectOption('2');
  await reader.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => (await heardIn(reader)).at(-1)?.rate).toBe(2);
  await expect.poll(() => reader.evaluate(() => speechSynthesis.speaking)).toBe(true);

  await reader.getByRole('button', { name: 'Stop reading' }).last().click();
  await expect.poll(() => reader.evaluate(() => speechSynthesis.speaking)).toBe(false);
  expect(await marked(reader)).toEqual([]);
});

/** From the popup on, as readers do; the popup closes, and what is read aloud goes on in the tab. */
async function openReader(session: ChromiumSession, address: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(address);
  const popup = await session.clickToolbarButton(page);
  const opened = session.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open in a tab' }).click();
  const reader = await opened;
  await reader.getByRole('heading', { level: 1 }).waitFor();
  // tsx wraps functions in a helper that keeps their names; those that are sent to the page look for it there.
  await reader.evaluate('globalThis.__name = (named) => named');
  return reader;
}

const hasVoiceHere = `(${hasVoice})(window, 'id')`;
const listenHere = `(${listen})(window)`;

function heardIn(reader: Page): Promise<Heard[]> {
  return reader.evaluate(() => (window as ListeningWindow).heard);
}

function marked(reader: Page): Promise<string[]> {
  return reader.evaluate(() => [...(CSS.highlights.get('spoken-sentence') ?? [])].map(String));
}
