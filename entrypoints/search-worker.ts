import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SearchRequest } from '../utils/library/search/search-messages';
import { serveSearch } from '../utils/library/search/serve-search';

/** Runs as a worker of the library page: searches there, so that typing never waits. */
export default defineUnlistedScript(() => {
  const answer = serveSearch((reply) => self.postMessage(reply));
  self.onmessage = ({ data }: MessageEvent<SearchRequest>) => void answer(data);
});
