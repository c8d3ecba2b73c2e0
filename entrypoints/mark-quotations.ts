import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type HighlightRequest, highlightPage } from '../utils/highlight/highlight-page';
import { takeRequest } from '../utils/messaging/page-request';

/** Injected like `read-article.ts`, when the reader clicks a quotation in the side panel. */
export default defineUnlistedScript((): boolean => {
  const request = takeRequest<HighlightRequest>('mark');
  return request ? highlightPage(document, request) : false;
});
