import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Lets an extension's page show what a script says of a tab's page and nothing else, in one round trip. */
const SHOW = `const show = async (tabId) => {
  const [frame] = await chrome.scripting.executeScript({ target: { tabId }, files: ['read.js'] });
  const paragraph = document.createElement('p');
  paragraph.textContent = frame.result;
  document.body.append(paragraph);
};`;
const FRONT_TAB = 'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => show(tab.id));';
const NAMED_TAB = "show(Number(new URLSearchParams(location.search).get('tab')));";
const RAW_TEXT = 'document.body.innerText';
const LIKE_A_POPUP = '<!doctype html><meta charset="utf-8"><body style="width:420px;height:600px">';

/** @param script what is injected: its value is shown. */
function popupThatInjects(script: string): Record<string, string> {
  return {
    'popup.html': `${LIKE_A_POPUP}<script src="popup.js"></script>`,
    'popup.js': `${SHOW}\n${FRONT_TAB}`,
    'read.js': script,
  };
}

function tabThatInjects(script: string): Record<string, string> {
  return {
    'reader.html': '<!doctype html><meta charset="utf-8"><body><script src="reader.js"></script>',
    'reader.js': `${SHOW}\n${NAMED_TAB}`,
    'read.js': script,
  };
}

/** What a floor may need. */
interface Given {
  /** What a popup shows that reads no page. */
  words: readonly string[];
  /** Readability and DOMPurify as one script. */
  plainReader: string;
}

/** What extensions cannot be faster than: each does the least that there is to do in its place. */
const FLOORS = {
  /** A popup that holds the words from the start. */
  'static-popup': ({ words }: Given) => ({
    'popup.html': `${LIKE_A_POPUP}${words.map((sentence) => `<p>${sentence}</p>`).join('')}`,
  }),
  /** A popup that injects next to nothing and shows the answer: the raw text of the page in front. */
  'text-popup': () => popupThatInjects(RAW_TEXT),
  /** The least of a reader: no metadata, no clean-up, no quotations, nothing drawn but the text. */
  'plain-reader-popup': ({ plainReader }: Given) => popupThatInjects(plainReader),
  /** The same in a tab of the extension. */
  'text-tab': () => tabThatInjects(RAW_TEXT),
  'plain-reader-tab': ({ plainReader }: Given) => tabThatInjects(plainReader),
} satisfies Record<string, (given: Given) => Record<string, string>>;

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

/** Writes a floor as an extension. @returns its folder. */
export function makeFloor(name: FloorName, given: Given, parent: string): string {
  const folder = path.join(parent, name);
  mkdirSync(folder);
  const files = { 'manifest.json': JSON.stringify(MANIFEST), 'background.js': '', ...FLOORS[name](given) };
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, file), content);
  return folder;
}
