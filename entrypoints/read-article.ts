import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PlainArticle } from '../utils/article/article';
import type { PageAnswer } from '../utils/article/read-answer';
import { ReadError } from '../utils/article/read-error';
import { takeRequest } from '../utils/messaging/page-request';
import type { ReadRequest } from '../utils/messaging/protocol';
import { readAddress } from '../utils/read/read-address';
import { readInTurns } from '../utils/read/read-in-turns';
import { readSelection } from '../utils/read/read-selection';
import { startRunning, stopRunning } from '../utils/read/running-fetch';

/*
 * The content script: injected into a page's isolated world when the reader asks, and only then. What `main` returns is
 * what the asking page gets. It is an unlisted script to WXT, because WXT's own frame around content scripts brings the
 * browser polyfill along and tells the page that it runs.
 */
export default defineUnlistedScript(async (): Promise<PageAnswer> => {
  try {
    return { ok: true, article: await read(takeRequest<ReadRequest>('read') ?? { part: 'page' }) };
  } catch (error) {
    return { ok: false, code: error instanceof ReadError ? error.code : 'failed' };
  }
});

function read(request: ReadRequest): PlainArticle | Promise<PlainArticle> {
  switch (request.part) {
    case 'address':
      return readAddress(document, request.address, startRunning());
    case 'stop':
      stopRunning();
      throw new ReadError('failed', 'stopped');
    case 'selection':
      return readSelection(document, location.href);
    case 'page':
      return readInTurns(document, location.href);
  }
}
