import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Lets an extension's page show the text of a tab's page and nothing else, in one round trip. */
const SHOW_TEXT = `const show = async (tabId) => {
  const func = () => document.body.innerText;
  const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func });
  const paragraph = document.createElement('p');
  paragraph.textContent = frame.result;
  document.body.append(paragraph);
};`;
const LIKE_A_POPUP = '<!doctype html><meta charset="utf-8"><body style="width:420px;height:600px">';

/** What extensions cannot be faster than: each does the least that there is to do in its place. */
const FLOORS = {
  /** A popup that holds the words from the start. */
  'static-popup': (words: readonly string[]) => ({
    'popup.html': `${LIKE_A_POPUP}${words.map((sentence) => `<p>${sentence}</p>`).join('')}`,
  }),
  /** A popup that shows the raw text of the page in front. */
  'text-popup': () => ({
    'popup.html': `${LIKE_A_POPUP}<script src="popup.js"></script>`,
    'popup.js': `${SHOW_TEXT}
chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => show(tab.id));`,
  }),
  /** A page in a tab that shows the raw text of another tab's page. */
  'text-tab': () => ({
    'reader.html': '<!doctype html><meta charset="utf-8"><body><script src="reader.js"></script>',
    'reader.js': `${SHOW_TEXT}
show(Number(new URLSearchParams(location.search).get('tab')));`,
  }),
} satisfies Record<string, (words: readonly string[]) => Record<string, string>>;

/** One extension that is all the floors' files for its place, with access to the pages of this machine. */
const MANIFEST = {
  manifest_version: 3,
  name: 'The floor',
  version: '1',
  action: { default_popup: 'popup.html' },
  // Nothing in it: through its worker a test finds the extension's address.
  background: { service_worker: 'background.js' },
  permissions: ['activeTab', 'scripting'],
  host_permissions: ['*://127.0.0.1/*'],
};

export type FloorName = keyof typeof FLOORS;

/** Writes a floor as an extension. @param words what a popup without a page shows. @returns its folder. */
export function makeFloor(name: FloorName, words: readonly string[], parent: string): string {
  const folder = path.join(parent, name);
  mkdirSync(folder);
  const files = { 'manifest.json': JSON.stringify(MANIFEST), 'background.js': '', ...FLOORS[name](words) };
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, file), content);
  return folder;
}
