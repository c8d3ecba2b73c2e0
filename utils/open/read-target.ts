import type { ReadAnswer } from '../article/read-answer';
import { takeEarlyAnswer } from '../messaging/early-answer';
import type { ReaderTarget } from '../messaging/open-page';
import { readTabLater } from '../messaging/read-tab-later';
import { answerWithQuotations } from '../read/answer-with-quotations';
import { openArticles } from '../session/open-articles';
import { withSiteRulesIfAny } from '../sites/with-site-rules-if-any';
import { loadLibrary } from './load-library';

/** Gets what a reader page's address asks for; never throws for what is not there. */
export async function readTarget(target: ReaderTarget | null): Promise<ReadAnswer> {
  if (!target) return { ok: false, code: 'gone' };
  if ('saved' in target) return savedArticle(target.saved);
  if ('key' in target) return openArticle(target.key);
  const answer = takeEarlyAnswer() ?? readTabLater(target.tab, { part: target.part ?? 'page' });
  return answerWithQuotations(answer, withSiteRulesIfAny());
}

async function openArticle(key: string): Promise<ReadAnswer> {
  const opened = await openArticles.get(key);
  return opened ? { ok: true, ...opened } : { ok: false, code: 'gone' };
}

async function savedArticle(id: string): Promise<ReadAnswer> {
  const library = await loadLibrary();
  const saved = await library.get(id);
  if (!saved) return { ok: false, code: 'deleted' };
  // Reading must not wait for the mark, nor fail with it.
  if (!saved.summary.read) void library.mark([id], { read: true }).catch(() => undefined);
  return { ok: true, article: saved.article, savedId: id };
}
