import type { PageAnswer } from '../article/read-answer';
import type { ReadRequest } from './protocol';

/**
 * `readTab` for pages whose first reading `start-reading.ts` has begun: what it takes to read again comes when somebody
 * does. Not for the background: a service worker loads no code later.
 */
export async function readTabLater(tabId: number, request?: ReadRequest): Promise<PageAnswer> {
  return (await import('./read-tab')).readTab(tabId, request);
}
