import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageAnswer } from '../utils/article/read-answer';
import { ReadError } from '../utils/article/read-error';
import { takeRequest } from '../utils/messaging/page-request';
import type { ReadRequest } from '../utils/messaging/protocol';
import { readPlainArticle } from '../utils/read/read-plain-article';
import { readSelection } from '../utils/read/read-selection';

/** Injected when the reader asks, and only then; what it returns is what the asking page gets. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: (): PageAnswer => {
    const request = takeRequest<ReadRequest>();
    try {
      const read = request?.part === 'selection' ? readSelection : readPlainArticle;
      return { ok: true, article: read(document, location.href) };
    } catch (error) {
      return { ok: false, code: error instanceof ReadError ? error.code : 'failed' };
    }
  },
});
