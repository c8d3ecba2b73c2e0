/** Whom a request is for: each injected script takes its own. */
export type RequestKind = 'read' | 'mark';

/** Key on the isolated world's global object under which requests wait; pages cannot see it. */
export const REQUESTS_KEY = 'kutipRequests';

/**
 * In the injected script: the oldest request of its kind that waits. Only our own pages can have left it. Scripts run in
 * the order in which they were injected, so two quick clicks get an answer each.
 */
export function takeRequest<Request>(kind: RequestKind): Request | undefined {
  const waiting: Partial<Record<RequestKind, Request[]>> | undefined = Reflect.get(globalThis, REQUESTS_KEY);
  return waiting?.[kind]?.shift();
}
