import { browser } from 'wxt/browser';

/** Key on the isolated world's global object through which a script learns what it is asked; pages cannot see it. */
const REQUEST_KEY = 'kutipRequest';

/** Leaves a request in a tab's isolated world for the script that is injected next. */
export async function leaveRequest(tabId: number, request: object): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: leave, args: [REQUEST_KEY, request] });
}

/** Runs in the page's isolated world, on its own: nothing from outside the function is there. */
function leave(key: string, request: object): void {
  Reflect.set(globalThis, key, request);
}

/** In the injected script: what was asked, once. Only our own pages can have left it. */
export function takeRequest<Request>(): Request | undefined {
  const request: Request | undefined = Reflect.get(globalThis, REQUEST_KEY);
  Reflect.deleteProperty(globalThis, REQUEST_KEY);
  return request;
}
