import type { Article } from '../../../utils/article/article';
import type { Message } from '../../../utils/messaging/protocol';
import type { ChromiumSession } from '../../tools/browsers/chromium-session';
import { type Liveliness, watchPage } from './watch-page';

/** Keeps an article the way the popup does, then opens it as a saved one and watches what it does. */
export async function showInReader(session: ChromiumSession, article: Article): Promise<Liveliness> {
  const page = await session.context.newPage();
  await page.goto(session.url('library.html'));
  const message: Message<'saveArticle'> = { kutip: 'saveArticle', payload: article };
  const reply = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  if (!reply?.ok) throw new Error(`not saved: ${reply?.error}`);
  await page.goto('about:blank');
  const seen = await watchPage(page);
  await page.goto(session.url(`reader.html?saved=${encodeURIComponent(reply.answer.id)}`));
  await page.getByRole('article').getByText('akhir percobaan').waitFor();
  await page.close();
  return seen;
}

/** Many readings as one long article, so that the reader draws the content of all of them. */
export function joinArticles(articles: readonly Article[], url: string): Article {
  const [first] = articles;
  if (!first) throw new Error('no articles to join');
  const end = { type: 'element' as const, tagName: 'p', properties: {}, children: [textOf('akhir percobaan')] };
  const removed = articles.flatMap(({ removals }) => removals.flatMap(({ nodes }) => nodes));
  const children = [...articles.flatMap(({ content }) => content.tree.children), ...removed, end];
  return {
    ...first,
    metadata: { ...first.metadata, url },
    content: { tree: { type: 'root', children }, text: first.content.text },
    quotations: [],
    removals: [],
  };
}

function textOf(value: string) {
  return { type: 'text' as const, value };
}
