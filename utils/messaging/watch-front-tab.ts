import { browser } from 'wxt/browser';

/** A tab as the panel needs it. `url` is missing while the reader has not lent us the page. */
export interface FrontTab {
  id: number;
  windowId: number;
  url: string | undefined;
  /** In a private window: nothing may be kept of it but what the reader saves. */
  isPrivate: boolean;
}

/** The tab that the reader is looking at; `tabs.TAB_ID_NONE` (-1) where there is none. */
export async function frontTab(): Promise<FrontTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return {
    id: tab?.id ?? browser.tabs.TAB_ID_NONE,
    windowId: tab?.windowId ?? browser.windows.WINDOW_ID_NONE,
    url: tab?.url,
    isPrivate: tab?.incognito ?? false,
  };
}

/**
 * Tells when another tab of this window comes to the front, or the one in front begins to load
 * another page and has loaded it. What happens in
 * other windows is another panel's business.
 * @returns a function that ends watching.
 */
export function watchFrontTab(listener: () => void): () => void {
  let own: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    own = id;
  });
  const isHere = (windowId: number | undefined): boolean => own === undefined || windowId === own;
  const activated = ({ windowId }: { windowId: number }): void => {
    if (isHere(windowId)) listener();
  };
  const updated = (_tabId: number, change: { status?: string }, tab: { active: boolean; windowId?: number }): void => {
    if (tab.active && isHere(tab.windowId) && change.status !== undefined) listener();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
