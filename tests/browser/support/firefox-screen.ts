import { faultLines, runAxe } from './accessibility';
import { type EvaluateOnDocument, eventually } from './firefox-session';
import type { Role, Screen } from './reader-browser';

/** Where a screen is: how to run a function on its document, and how to leave it. */
interface ScreenPlace {
  onDocument: EvaluateOnDocument;
  reload: () => Promise<void>;
  close: () => Promise<void>;
}

const SELECTORS: Record<Role, string> = {
  button: 'button, [role=button], summary',
  link: 'a[href]',
  heading: 'h1, h2, h3, h4, h5, h6',
};

/** One of the extension's screens in Firefox. */
export function firefoxScreen({ onDocument, reload, close }: ScreenPlace): Screen {
  return {
    url: () => onDocument((document) => document.URL),
    text: () => onDocument((document) => document.body?.innerText.replace(/\s+/g, ' ').trim() ?? ''),
    click: async (role, name) => {
      await eventually(() => onDocument(clickFirst, SELECTORS[role], name.source, name.flags));
    },
    write: async (name, text) => {
      await eventually(() => onDocument(writeFirst, name.source, text));
    },
    names: (role) => onDocument(visibleNames, SELECTORS[role]),
    focused: async () => (await onDocument(visibleNames, ':focus'))[0] ?? '',
    accessibilityFaults: async () => faultLines(await onDocument(runAxe)),
    reload,
    close,
  };
}

/** Runs in the browser: whether there was something to click. */
function clickFirst(document: Document, selector: string, source: string, flags: string): boolean {
  const name = new RegExp(source, flags);
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => {
    const accessibleName = element.getAttribute('aria-label') ?? element.innerText.replace(/\s+/g, ' ').trim();
    const usable = element.getAttribute('aria-disabled') !== 'true';
    return usable && element.checkVisibility() && name.test(accessibleName);
  });
  // A link is clicked after the answer: it takes this document, and with it the answer, away.
  if (found?.matches('a')) setTimeout(() => found.click());
  else found?.click();
  return found !== undefined;
}

/** Runs in the browser: whether there was a field to write into. */
function writeFirst(document: Document, source: string, text: string): boolean {
  const name = new RegExp(source);
  const found = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].find(
    (element) => element.checkVisibility() && name.test(element.getAttribute('aria-label') ?? ''),
  );
  if (!found) return false;
  found.focus();
  found.value = text;
  found.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

/** Runs in the browser. */
function visibleNames(document: Document, selector: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility())
    .map((element) => element.getAttribute('aria-label') ?? element.innerText.replace(/\s+/g, ' ').trim());
}
