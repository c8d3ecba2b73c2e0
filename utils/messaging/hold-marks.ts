import { browser } from 'wxt/browser';
import { PANEL_PORT } from './panel-port';

/**
 * Holds the marks of a page that was marked before.
 * @param onGone called when the page has moved on, and its marks with it.
 * @returns a function that lets them go: the page takes them away, as it does when the panel is closed.
 */
export function holdMarks(tabId: number, onGone: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
  port.onDisconnect.addListener(onGone);
  return () => port.disconnect();
}
