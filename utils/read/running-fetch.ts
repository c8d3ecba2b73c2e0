/** Key on the isolated world's global object; pages cannot see it. */
const KEY = 'kutipRunning';

/**
 * Marks that a page is being fetched in this tab. Each run of the script is its own, and the next one must be able to
 * stop this one.
 * @returns what aborts when the reader stops; what ran before is aborted now.
 */
export function startRunning(): AbortSignal {
  stopRunning();
  const controller = new AbortController();
  Reflect.set(globalThis, KEY, controller);
  return controller.signal;
}

/** Ends what is being fetched in this tab, if anything. */
export function stopRunning(): void {
  const running: unknown = Reflect.get(globalThis, KEY);
  if (running instanceof AbortController) running.abort();
  Reflect.deleteProperty(globalThis, KEY);
}
