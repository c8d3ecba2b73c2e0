import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clearHighlights } from '../utils/highlight/clear-highlights';
import { type HighlightRequest, highlightPage } from '../utils/highlight/highlight-page';
import { takeRequest } from '../utils/messaging/page-request';
import { whenPanelLeaves } from '../utils/messaging/panel-port';

/** Injected like `read-article.ts`, when the reader clicks a quotation in the side panel. */
export default defineUnlistedScript((): boolean => {
  whenPanelLeaves(clearHighlights);
  const request = takeRequest<HighlightRequest>('mark');
  return request ? highlightPage(document, request) : false;
});
