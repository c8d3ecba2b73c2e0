import type { Article } from '../../utils/article/article';
import type { ReadAnswer } from '../../utils/article/read-answer';
import { type ReaderTarget, readerAddress } from '../../utils/messaging/open-page';
import { readTab } from '../../utils/messaging/read-tab';
import { answerWithQuotations } from '../../utils/read/answer-with-quotations';
import { keepArticle, keptArticle } from '../../utils/session/reading-session';
import { withSiteRulesIfAny } from '../../utils/sites/with-site-rules-if-any';

/** Gets what the address of this page asks for. */
export async function readTarget(target: ReaderTarget | null): Promise<ReadAnswer> {
  if (!target) return { ok: false, code: 'gone' };
  if ('key' in target) return found(await keptArticle(target.key));
  if ('saved' in target) return found(await savedArticle(target.saved));
  const answer = await answerWithQuotations(readTab(target.tab, { part: target.part ?? 'page' }), withSiteRulesIfAny);
  if (answer.ok) void rememberInAddress(answer.article, target.tab);
  return answer;
}

function found(article: Article | null | undefined): ReadAnswer {
  return article ? { ok: true, article } : { ok: false, code: 'gone' };
}

/** The store loads only where a saved article is opened. */
async function savedArticle(id: string): Promise<Article | undefined> {
  const { openLibrary } = await import('../../utils/library/library');
  const library = openLibrary();
  const saved = await library.get(id);
  // Reading must not wait for the mark, nor fail with it.
  if (saved && !saved.summary.read) void library.mark([id], { read: true }).catch(() => undefined);
  return saved?.article;
}

/** From now on this address stands for the article itself: a reload works though the tab has moved on. */
export async function rememberInAddress(article: Article, tab: number | undefined): Promise<void> {
  const key = await keepArticle(article);
  history.replaceState(null, '', readerAddress({ key, ...(tab !== undefined && { tab }) }));
}
