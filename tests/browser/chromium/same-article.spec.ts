import { readInTab } from '../../tools/browsers/read-in-tab';
import { readHtml } from '../../tools/read/read-html';
import { expect, test } from '../support/browser-test';
import { ARTICLE, fixtureNames, readFixture } from '../support/news-site';

/** The command line runs the extension's own pipeline; here a real browser has to come to the same article. */
test('the extension and the command line make the same article of every fixture', async ({ chromiumSession, news }) => {
  test.setTimeout(300_000);
  const page = await chromiumSession.context.newPage();
  await page.goto(news.origin + ARTICLE.path);
  // The access that the toolbar button grants lasts for the whole site.
  await (await chromiumSession.clickToolbarButton(page)).close();

  for (const name of fixtureNames()) {
    await test.step(name, async () => {
      const url = `${news.origin}/fixtures/${name}`;
      await page.goto(url);
      expect.soft(await readInTab(chromiumSession), name).toEqual(commandLineAnswer(readFixture(name), url));
    });
  }
});

function commandLineAnswer(html: string, url: string): unknown {
  try {
    // As it travels: without what is undefined.
    return JSON.parse(JSON.stringify({ ok: true, article: readHtml(html, url).article }));
  } catch (error) {
    return { ok: false, code: error instanceof Error && 'code' in error ? error.code : 'failed' };
  }
}
