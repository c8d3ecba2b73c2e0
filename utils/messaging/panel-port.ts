/** Name of the port that the side panel holds to a page that it has marked. */
export const PANEL_PORT = 'kutip-panel';

const LISTENING = 'kutipListens';

interface Port {
  name: string;
  onDisconnect: { addListener: (listener: () => void) => void };
}

interface PageRuntime {
  runtime: { onConnect: { addListener: (listener: (port: Port) => void) => void } };
}

/**
 * In the injected script: does something as soon as the panel turns to another tab or is closed. The browser cuts the port
 * then, also where the panel itself has no time left to say anything. Listens once, however often the script is injected.
 */
export function whenPanelLeaves(act: () => void): void {
  // Both browsers have `chrome` in injected scripts; the polyfill would be most of what travels into the page.
  const api: PageRuntime | undefined = Reflect.get(globalThis, 'chrome');
  if (!api || Reflect.has(globalThis, LISTENING)) return;
  Reflect.set(globalThis, LISTENING, true);
  api.runtime.onConnect.addListener(({ name, onDisconnect }) => {
    if (name === PANEL_PORT) onDisconnect.addListener(act);
  });
}
