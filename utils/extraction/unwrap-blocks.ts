const WRAPPERS = new Set(['div', 'section']);

/**
 * Puts each paragraph or figure that stands alone in boxes of its own in the place of the outermost of them. Page
 * builders wrap every paragraph and every video; Readability looks at each box by itself and throws out those with
 * a link in them.
 */
export function unwrapBlocks(region: Element, blocks: 'p, figure' | 'figure'): void {
  for (const block of region.querySelectorAll(blocks)) {
    let outermost: Element = block;
    for (
      let box = outermost.parentElement;
      box && box !== region && holdsOnly(box, outermost);
      box = box.parentElement
    ) {
      outermost = box;
    }
    if (outermost !== block) outermost.replaceWith(block);
  }
}

function holdsOnly(box: Element, child: Element): boolean {
  if (!WRAPPERS.has(box.localName) || box.childElementCount !== 1) return false;
  for (let node = box.firstChild; node; node = node.nextSibling) {
    if (node !== child && (node.nodeValue ?? '').trim() !== '') return false;
  }
  return true;
}
