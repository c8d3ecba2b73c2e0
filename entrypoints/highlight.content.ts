import { defineContentScript } from 'wxt/utils/define-content-script';
import { type HighlightRequest, highlightPage } from '../utils/highlight/highlight-page';
import { takeRequest } from '../utils/messaging/page-request';

/** Injected when the reader opens the side panel or clicks a quotation there. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: (): boolean => {
    const request = takeRequest<HighlightRequest>();
    return request ? highlightPage(document, request) : false;
  },
});
