import type { ProgressListener } from '../read-model';
import type { SearchBackend } from './search-backend';
import type { ArticlesAnswer, QuotationsAnswer } from './search-engine';
import type { SearchReply, SearchRequest } from './search-messages';

/** A running worker. */
export interface SearchThread {
  post(request: SearchRequest): void;
  terminate(): void;
}

/** Starts a worker that hands its replies to `take`; `end` is told when it dies. */
export type StartThread = (take: (reply: SearchReply) => void, end: () => void) => SearchThread;

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  onProgress: ProgressListener | undefined;
}

/** Searching in a worker, so that typing never waits for it. @param start makes it, with the first use and after it died. */
export function searchWorker(database: string, start: StartThread): SearchBackend {
  let thread: SearchThread | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const end = (reason: string): void => {
    thread?.terminate();
    thread = undefined;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  const take = (reply: SearchReply): void => {
    const asked = waiting.get(reply.id);
    if (!asked) return;
    if ('progress' in reply) {
      asked.onProgress?.(...reply.progress);
      return;
    }
    waiting.delete(reply.id);
    if ('error' in reply) asked.reject(new Error(reply.error));
    else asked.resolve(reply.value);
  };
  const request = (ask: SearchRequest['ask'], text: string, onProgress?: ProgressListener): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject, onProgress });
      thread ??= start(take, () => end('the search stopped'));
      thread.post({ id: last, database, ask, text });
    });

  return {
    update: async (onProgress) => void (await request('update', '', onProgress)),
    // The worker is ours and runs the same version of this code.
    articles: async (text) => (await request('articles', text)) as ArticlesAnswer,
    quotations: async (text) => (await request('quotations', text)) as QuotationsAnswer,
    close: async () => end('closed'),
  };
}
