import { isInline } from '../extraction/measure-text';
import { dropLineNumbers } from './drop-line-numbers';

const KEEPS_EMPTY = new Set(['img', 'br', 'hr', 'td', 'th', 'removal-marker', 'wbr', 'col']);

/**
 * Joins a sentence that a removed box had torn into two paragraphs, and drops elements that nothing is left in.
 */
export function tidyBody(body: Element): void {
  joinTornParagraphs(body);
  dropLineNumbers(body);
  dropBackLinks(body);
  dropEmpty(body);
  moveFigureTextIntoCaption(body);
}

/** "... yang sudah" [Baca juga] "berjalan sejak Mei.": two paragraphs with only a marker between, one sentence. */
function joinTornParagraphs(body: Element): void {
  for (const marker of body.querySelectorAll('removal-marker')) {
    const before = neighbour(marker, 'previousSibling');
    const after = neighbour(marker, 'nextSibling');
    if (before?.localName !== 'p' || after?.localName !== 'p') continue;
    const open = !/[.!?:;…"”’»)\]]\s*$/.test(before.textContent ?? '') && (before.textContent ?? '').trim() !== '';
    if (!open || !/^\s*\p{Ll}/u.test(after.textContent ?? '')) continue;
    before.append(' ', marker, ...after.childNodes);
    after.remove();
  }
}

function neighbour(marker: Element, side: 'previousSibling' | 'nextSibling'): Element | null {
  let at = marker[side];
  while (
    at &&
    ((at.nodeType === 3 && (at.textContent ?? '').trim() === '') || at.nodeName.toLowerCase() === 'removal-marker')
  ) {
    at = at[side];
  }
  return at?.nodeType === 1 ? (at as Element) : null;
}

/** The arrow that ends a footnote, back to where its number stands. */
function dropBackLinks(body: Element): void {
  for (const link of body.querySelectorAll('li a[href*="#"], [id*="note"] a[href*="#"], [id^="fn"] a[href*="#"]')) {
    if (link.nextSibling?.textContent?.trim()) continue;
    if (/^\s*[\u21A9\u21B5\u2191\u2934^]\p{M}?\s*$/u.test(link.textContent ?? '')) link.remove();
  }
}

function dropEmpty(body: Element): void {
  const elements = [...body.querySelectorAll('*')].reverse();
  for (const element of elements) {
    if (element.firstElementChild || KEEPS_EMPTY.has(element.localName)) continue;
    const text = element.textContent ?? '';
    if (!/^[\s\u200B-\u200D\uFEFF]*$/.test(text)) continue;
    // The space between two words may stand in an element of its own: <b>Rani</b><span> </span><b>Lestari</b>
    if (text !== '' && isInline(element)) element.replaceWith(text);
    else element.remove();
  }
}

/** What a figure shows beside its picture is its caption, whatever element it stands in. */
function moveFigureTextIntoCaption(body: Element): void {
  for (const figure of body.querySelectorAll('figure')) {
    if (!figure.querySelector('img') || figure.querySelector('table, pre, blockquote, figure')) continue;
    for (const child of [...figure.children]) {
      if (
        child.localName === 'figcaption' ||
        child.querySelector('figcaption') ||
        (child.textContent ?? '').trim() === ''
      )
        continue;
      const caption = figure.ownerDocument.createElement('figcaption');
      const text = (child.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (child.querySelector('img')) caption.textContent = text;
      else caption.append(...child.childNodes);
      for (const inner of child.querySelectorAll('img')) figure.insertBefore(inner, child);
      child.replaceWith(caption);
    }
  }
}
