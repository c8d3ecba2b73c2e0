import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageAnswer } from '../utils/article/read-answer';
import { ReadError } from '../utils/article/read-error';
import { takeRequest } from '../utils/messaging/page-request';
import type { ReadRequest } from '../utils/messaging/protocol';
import { readPlainArticle } from '../utils/read/read-plain-article';
import { readSelection } from '../utils/read/read-selection';

/*
 * The content script: injected into a page's isolated world when the reader asks, and only then. What `main` returns is
 * what the asking page gets. It is an unlisted script to WXT, because WXT's own frame around content scripts brings the
 * browser polyfill along and tells the page that it runs.
 */
export default defineUnlistedScript((): PageAnswer => {
  const request = takeRequest<ReadRequest>();
  try {
    const read = request?.part === 'selection' ? readSelection : readPlainArticle;
    return { ok: true, article: read(document, location.href) };
  } catch (error) {
    return { ok: false, code: error instanceof ReadError ? error.code : 'failed' };
  }
});
