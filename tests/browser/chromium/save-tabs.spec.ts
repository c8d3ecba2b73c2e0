import { launchChromium } from '../../tools/browsers/chromium-session';
import { findBrowser, howToInstall } from '../../tools/browsers/find-browser';
import { expect, test } from '../support/browser-test';
import { buildWithAccessTo } from '../support/granted-build';
import { ARTICLE } from '../support/news-site';

test('all news tabs of a window are saved, each with its outcome', async ({ news }) => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const build = buildWithAccessTo('*');
  const session = await launchChromium({ executablePath, extension: build.folder });
  try {
    for (const path of [ARTICLE.path, '/lain/bergambar.html', '/lain/beranda.html', `${ARTICLE.path}?utm_source=x`]) {
      await (await session.context.newPage()).goto(news.origin + path);
    }
    const library = await session.context.newPage();
    await library.goto(session.url('library.html'));
    await library.getByText('Save all news tabs of this window').click();
    await library.getByRole('button', { name: 'Save the tabs' }).click();
    await expect(library.getByText('2 articles saved.')).toBeVisible();
    const outcomes = library.locator('.save-tabs li');
    await expect(outcomes.filter({ hasText: 'Jembatan' })).toHaveText([/Saved$/, /In the library already$/]);
    await expect(outcomes.filter({ hasText: 'Festival' })).toHaveText([/Saved$/]);
    await expect(outcomes.filter({ hasText: 'Warta Wening' }).last()).toBeVisible();
    await expect(library.getByRole('link', { name: ARTICLE.title })).toBeVisible();
    await expect(library.getByRole('link', { name: /Festival/ })).toBeVisible();
  } finally {
    await session.close();
    build.remove();
  }
});
