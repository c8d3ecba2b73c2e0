import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { BLOCKS } from './blocks';

/*
 * hast-util-minify-whitespace does the same for all of HTML; this runs in the script that is injected into pages, where
 * its tables would weigh more than these lines.
 */

/** Besides blocks: what begins and ends a line of text. */
const LINES: ReadonlySet<string> = new Set([...BLOCKS, 'br', 'td', 'th', 'figcaption']);
/** HTML's white space; a no-break space is none. */
const WHITE_SPACE = /[ \t\n\f\r]+/g;

/** Leaves of a tree's white space what a page shows of it: one space between words, none at the edges of a line. */
export function collapseWhitespace(tree: Root): void {
  /** The text that the line ends with so far; null at the beginning of a line and after a picture. */
  let last: Text | null = null;
  let atStart = true;

  const endLine = (): void => {
    if (last) last.value = last.value.replace(/ $/, '');
    last = null;
    atStart = true;
  };
  const visitText = (text: Text): void => {
    const value = text.value.replace(WHITE_SPACE, ' ');
    text.value = atStart || last?.value.endsWith(' ') ? value.replace(/^ /, '') : value;
    if (text.value === '') return;
    last = text;
    atStart = false;
  };
  const visitElement = (element: Element): void => {
    const isLine = LINES.has(element.tagName);
    if (isLine) endLine();
    if (element.tagName === 'img') [last, atStart] = [null, false];
    if (element.tagName !== 'pre') element.children.forEach(visit);
    if (isLine) endLine();
  };
  const visit = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') visitText(node);
    else if (node.type === 'element') visitElement(node);
  };
  tree.children.forEach(visit);
  endLine();
  dropEmptyTexts(tree);
}

function dropEmptyTexts(parent: Root | Element): void {
  const isKept = (child: RootContent): boolean => child.type !== 'text' || child.value !== '';
  if (parent.type === 'root') parent.children = parent.children.filter(isKept);
  else parent.children = parent.children.filter(isKept);
  for (const child of parent.children) if (child.type === 'element') dropEmptyTexts(child);
}
