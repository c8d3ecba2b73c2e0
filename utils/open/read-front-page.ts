import type { Article } from '../article/article';
import type { ReadErrorCode } from '../article/read-error';
import { readTab } from '../messaging/read-tab';
import type { FrontTab } from '../messaging/watch-front-tab';
import { answerWithQuotations } from '../read/answer-with-quotations';
import { withSiteRulesIfAny } from '../sites/with-site-rules-if-any';

/** The page beside the panel. `invite`: the reader has not lent it to us. */
export type FrontPage =
  | { state: 'invite' }
  | { state: 'reading' }
  | { state: 'failed'; code: ReadErrorCode }
  | { state: 'ready'; article: Article; tabId: number };

/** Reads the page of a tab for the panel beside it. Never throws. */
export async function readFrontPage({ id, url }: FrontTab): Promise<FrontPage> {
  if (!url) return { state: 'invite' };
  try {
    const answer = await answerWithQuotations(readTab(id), withSiteRulesIfAny);
    if (answer.ok) return { state: 'ready', article: answer.article, tabId: id };
    return { state: 'failed', code: answer.code };
  } catch {
    return { state: 'failed', code: 'failed' };
  }
}
