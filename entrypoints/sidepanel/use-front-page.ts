import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { ReadErrorCode } from '../../utils/article/read-error';
import { readTab } from '../../utils/messaging/read-tab';
import { frontTab, watchFrontTab } from '../../utils/messaging/watch-front-tab';
import { answerWithQuotations } from '../../utils/read/answer-with-quotations';
import { panelNudge } from '../../utils/session/panel-nudge';
import { withSiteRulesIfAny } from '../../utils/sites/with-site-rules-if-any';

/** The page beside the panel. `invite`: the reader has not lent it to us. */
export type FrontPage =
  | { state: 'invite' }
  | { state: 'reading' }
  | { state: 'failed'; code: ReadErrorCode }
  | { state: 'ready'; article: Article; tabId: number };

/** Follows the tab in front and reads its page as soon as the browser lets us. */
export function useFrontPage() {
  const [page, setPage] = useState<FrontPage>({ state: 'reading' });
  const latest = useRef(0);

  const read = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const next = await readFrontPage().catch((): FrontPage => ({ state: 'failed', code: 'failed' }));
    // A slower answer about a page that is no longer in front is dropped.
    if (mine === latest.current) setPage(next);
  }, []);

  useEffect(() => {
    void read();
    const ends = [watchFrontTab(read), panelNudge.watch(read)];
    return () => {
      for (const end of ends) end();
    };
  }, [read]);

  return { page, retry: read };
}

async function readFrontPage(): Promise<FrontPage> {
  const tab = await frontTab();
  if (!tab.url) return { state: 'invite' };
  const answer = await answerWithQuotations(readTab(tab.id), withSiteRulesIfAny);
  if (answer.ok) return { state: 'ready', article: answer.article, tabId: tab.id };
  return { state: 'failed', code: answer.code };
}
