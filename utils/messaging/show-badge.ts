import { browser } from 'wxt/browser';

const BADGES = {
  done: { text: '✓', colour: '#00705a' },
  failed: { text: '!', colour: '#9a3412' },
} as const;

/** Milliseconds that a badge stays. */
const SHOWN_FOR = 4000;

/**
 * Says on the toolbar button of one tab how something without a screen of its own went.
 * @param reason the button's tooltip from then on, until the tab shows another page; '' for the usual one.
 */
export async function showBadge(tabId: number, outcome: keyof typeof BADGES, reason = ''): Promise<void> {
  const { text, colour } = BADGES[outcome];
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: reason });
  } catch {
    return; // The tab is gone, and its button with it.
  }
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined), SHOWN_FOR);
}
