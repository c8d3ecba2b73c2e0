import { SearchEngine } from './search-engine';
import type { SearchReply, SearchRequest } from './search-messages';

/** Milliseconds without a request after which the index is stored: that takes too long for somebody who types. */
const QUIET = 3_000;

/** The worker's side: answers requests with an engine. @param post sends to the page. @returns takes a request. */
export function serveSearch(post: (reply: SearchReply) => void): (request: SearchRequest) => Promise<void> {
  let engine: SearchEngine | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  return async (request) => {
    const { id, database } = request;
    engine ??= new SearchEngine(database);
    const asked = engine;
    try {
      post({ id, value: await answer(asked, request, (done, of) => post({ id, progress: [done, of] })) });
    } catch (error) {
      post({ id, error: String(error) });
    }
    clearTimeout(quiet);
    quiet = setTimeout(() => void asked.store().catch((error: unknown) => console.error(error)), QUIET);
  };
}

function answer(
  engine: SearchEngine,
  { ask, text }: SearchRequest,
  onProgress: (done: number, of: number) => void,
): Promise<unknown> {
  switch (ask) {
    case 'update':
      return engine.update(onProgress);
    case 'articles':
      return engine.articles(text);
    case 'quotations':
      return engine.quotations(text);
  }
}
