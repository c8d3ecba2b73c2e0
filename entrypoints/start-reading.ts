import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveEarlyAnswer } from '../utils/messaging/early-answer';
import { readerTarget } from '../utils/messaging/open-page';
import { readFrontTab, readTab } from '../utils/messaging/read-tab';

/**
 * The first script of the popup and of the reader page, and small: the tab is read while everything that draws the
 * article loads.
 */
export default defineUnlistedScript(() => {
  if (location.pathname === '/popup.html') return leaveEarlyAnswer(readFrontTab());
  const target = readerTarget(new URLSearchParams(location.search));
  if (target && !('saved' in target) && !('key' in target)) {
    leaveEarlyAnswer(readTab(target.tab, { part: target.part ?? 'page' }));
  }
});
