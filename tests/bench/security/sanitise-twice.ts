import { JSDOM } from 'jsdom';
import { fromDom } from '../../../utils/content/from-dom';
import { treeToHtml } from '../../../utils/content/tree-to-html';
import { createSanitizer } from '../../../utils/sanitize/sanitize';
import { isContentTree } from '../../../utils/schema/content-tree';

/** jsdom gets slower with every document that a window has made, so windows are used for a while only. */
const USES_OF_A_WINDOW = 100;
let uses = 0;
let browser = openWindow();

function openWindow() {
  const { window } = new JSDOM('');
  return { window, sanitize: createSanitizer(window as never) };
}

/**
 * What is wrong with the sanitiser's answer to a piece of markup: something outside the allow-list came through, or
 * reading the answer again, as a file or another program would, gives something else.
 */
export function sanitiserFaults(markup: string): string[] {
  const once = sanitise(markup);
  // The parser makes line feeds of carriage returns, which only character references can bring in.
  const html = treeToHtml(once).replaceAll('\r', '\n');
  const faults: string[] = [];
  if (!isContentTree(once)) faults.push('outside the allow-list');
  if (treeToHtml(sanitise(html)) !== html) faults.push('not the same when sanitised twice');
  return faults;
}

function sanitise(markup: string) {
  uses += 1;
  if (uses % USES_OF_A_WINDOW === 0) browser = openWindow();
  const { window, sanitize } = browser;
  const dirty = window.document.implementation.createHTMLDocument('').createElement('div');
  dirty.innerHTML = markup;
  const fragment = sanitize(dirty as never);
  // Without the div itself: its inside is what the second reading is given.
  return { ...fromDom(fragment), children: fromDom(fragment.firstElementChild as never).children };
}
