import type { SearchReply } from './search-messages';
import type { StartThread } from './search-worker';

/** Where the build puts `entrypoints/search-worker.ts`. */
const ADDRESS = '/search-worker.js';

/** What is used of trusted types, which TypeScript does not know yet; their addresses stand for strings. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL: (url: string) => string };
}

declare const trustedTypes: TrustedTypes | undefined;

/** The worker of our own package. */
export const startSearchWorker: StartThread = (take, end) => {
  const worker = new Worker(trustedAddress());
  worker.onmessage = ({ data }: MessageEvent<SearchReply>) => take(data);
  worker.onerror = end;
  return { post: (request) => worker.postMessage(request), terminate: () => worker.terminate() };
};

/** The pages' policy wants an address that nobody can have made up. */
function trustedAddress(): string {
  if (typeof trustedTypes === 'undefined') return ADDRESS;
  return trustedTypes.createPolicy('kutip-search', { createScriptURL: () => ADDRESS }).createScriptURL('');
}
