import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageAnswer } from '../utils/article/read-answer';
import { leaveEarlyAnswer } from '../utils/messaging/early-answer';
import { type ReaderTarget, readerTarget } from '../utils/messaging/open-page';
import { readFrontTab, readTab } from '../utils/messaging/read-tab';
import { send } from '../utils/messaging/send';

/** What a reader page shows of a tab. */
type TabTarget = Exclude<ReaderTarget, { key: string } | { saved: string }>;

/**
 * The first script of the popup and of the reader page, and small: the tab is read while everything that draws the
 * article loads.
 */
export default defineUnlistedScript(() => {
  if (location.pathname === '/popup.html') return leaveEarlyAnswer(readFrontTab());
  const target = readerTarget(new URLSearchParams(location.search));
  if (target && !('saved' in target) && !('key' in target)) leaveEarlyAnswer(readOrTake(target));
});

/** The background has begun where it opened this page; what it has forgotten since is read now. */
async function readOrTake({ tab, part = 'page', begun }: TabTarget): Promise<PageAnswer> {
  const answer = begun && (await send('takeReading', { tab, part }).catch(() => null));
  return answer || readTab(tab, { part });
}
