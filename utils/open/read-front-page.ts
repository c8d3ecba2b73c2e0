import type { Article } from '../article/article';
import type { ReadErrorCode } from '../article/read-error';
import { readTab } from '../messaging/read-tab';
import type { FrontTab } from '../messaging/watch-front-tab';
import { answerWithQuotations } from '../read/answer-with-quotations';
import { withSiteRulesIfAny } from '../sites/with-site-rules-if-any';
import { recallTab } from './recall-tab';

/** The page beside the panel. `invite`: the reader has not lent it to us. */
export type FrontPage =
  | { state: 'invite' }
  | { state: 'reading' }
  | { state: 'failed'; code: ReadErrorCode }
  | ReadyPage;

/** A page that was read. `savedId`: its article's id where it is known to be in the library. */
export interface ReadyPage {
  state: 'ready';
  article: Article;
  savedId: string | undefined;
  tabId: number;
  /** In a private window: nothing may be kept of it but what the reader saves. */
  isPrivate: boolean;
}

/** Reads the page of a tab for the panel beside it. Never throws. */
export async function readFrontPage({ id, url, isPrivate }: FrontTab): Promise<FrontPage> {
  if (!url) return { state: 'invite' };
  try {
    const answer = await recallTab(id, answerWithQuotations(readTab(id), withSiteRulesIfAny()));
    if (answer.ok) return { state: 'ready', article: answer.article, savedId: answer.savedId, tabId: id, isPrivate };
    return { state: 'failed', code: answer.code };
  } catch {
    return { state: 'failed', code: 'failed' };
  }
}
