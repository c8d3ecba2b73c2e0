import { browser } from 'wxt/browser';
import { REQUESTS_KEY, type RequestKind } from './page-request';

interface LeaveOptions {
  /** Without waiting until the page has loaded. */
  atOnce?: boolean;
}

/** Leaves a request in a tab's isolated world for the script that is injected next. */
export async function leaveRequest(
  tabId: number,
  kind: RequestKind,
  request: object,
  { atOnce = false }: LeaveOptions = {},
): Promise<void> {
  const target = { tabId };
  const args: Parameters<typeof leave> = [REQUESTS_KEY, kind, request];
  await browser.scripting.executeScript({ target, func: leave, args, injectImmediately: atOnce });
}

/** Runs in the page's isolated world, on its own: nothing from outside the function is there. */
function leave(key: string, kind: RequestKind, request: object): void {
  const before: Partial<Record<RequestKind, object[]>> = Reflect.get(globalThis, key) ?? {};
  Reflect.set(globalThis, key, { ...before, [kind]: [...(before[kind] ?? []), request] });
}
