import { defineContentScript } from 'wxt/utils/define-content-script';
import { ReadError } from '../utils/article/read-error';
import { REQUEST_KEY, type ReadAnswer, type ReadRequest } from '../utils/messaging/protocol';
import { readPage } from '../utils/read/read-page';
import { readSelection } from '../utils/read/read-selection';

/** Injected when the reader asks, and only then; what it returns is what the asking page gets. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: (): ReadAnswer => {
    const request: ReadRequest | undefined = Reflect.get(globalThis, REQUEST_KEY);
    Reflect.deleteProperty(globalThis, REQUEST_KEY);
    try {
      const read = request?.part === 'selection' ? readSelection : readPage;
      return { ok: true, article: read(document, location.href) };
    } catch (error) {
      return { ok: false, code: error instanceof ReadError ? error.code : 'failed' };
    }
  },
});
