import type { TextMeasure } from './measure-text';

/** A block of prose as it stood before the search for the article. */
export interface KnownBlock {
  element: Element;
  /** The elements around it, nearest first, up to and without the root. */
  around: readonly Element[];
}

const NUMBER = 'data-block';
/** Linked share from which a block is rather a pointer elsewhere. */
const LINKED = 0.3;
/** What a paragraph may not be put into. */
const CLOSED = new Set(['li', 'ul', 'ol', 'blockquote', 'td', 'th', 'tr', 'tbody', 'table', 'figure', 'dl', 'dd']);

/** Numbers the blocks of prose below `root`, so that those which the search for the article loses can be told. */
export function numberBlocks(root: Element, measures: ReadonlyMap<Element, TextMeasure>): KnownBlock[] {
  const blocks: KnownBlock[] = [];
  const walk = (parent: Element, around: readonly Element[]): void => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      const { prose = 0, linked = 0, characters = 0 } = measures.get(child) ?? {};
      if (prose === 0) continue;
      const before = blocks.length;
      walk(child, [child, ...around]);
      if (blocks.length > before || linked > LINKED * characters) continue;
      child.setAttribute(NUMBER, String(blocks.length));
      blocks.push({ element: child, around });
    }
  };
  walk(root, []);
  return blocks;
}

/**
 * Puts back what Readability threw out from between paragraphs that it kept, where the page shows it to be of the same
 * kind: the box around it has the tag and the class of a box beside it that was kept.
 * @param found what Readability gave; changed in place.
 */
export function restoreLost(found: Element, blocks: readonly KnownBlock[]): void {
  const kept = new Map<number, Element>();
  for (const element of found.querySelectorAll(`[${NUMBER}]`)) kept.set(Number(element.getAttribute(NUMBER)), element);
  const first = Math.min(...kept.keys());
  const last = Math.max(...kept.keys());
  if (last - first + 1 <= kept.size) return;
  const keptBoxes = new Map<Element | undefined, Set<string>>();
  for (const number of kept.keys()) noteBoxes(blocks[number], keptBoxes);
  let anchor: Element | undefined;
  for (let number = first; number <= last; number += 1) {
    const known = kept.get(number);
    if (known) anchor = placeAfter(known, found);
    const lost = known ? undefined : lostBox(blocks[number], keptBoxes);
    if (!anchor || !lost || found.contains(lost)) continue;
    anchor.after(lost);
    anchor = lost;
  }
}

/** Notes, for each element around a kept block, of what kind its part with the block is. */
function noteBoxes(block: KnownBlock | undefined, boxes: Map<Element | undefined, Set<string>>): void {
  if (!block) return;
  let inner = block.element;
  for (const outer of [...block.around, undefined]) {
    const kinds = boxes.get(outer) ?? new Set();
    boxes.set(outer, kinds.add(kindOf(inner)));
    if (outer) inner = outer;
  }
}

/** The outermost box around a lost block that holds nothing kept, if one of its kind beside it was kept. */
function lostBox(block: KnownBlock | undefined, boxes: Map<Element | undefined, Set<string>>): Element | undefined {
  if (!block) return undefined;
  let inner = block.element;
  for (const outer of [...block.around, undefined]) {
    const kinds = boxes.get(outer);
    if (kinds) return kinds.has(kindOf(inner)) ? inner : undefined;
    if (outer) inner = outer;
  }
  return undefined;
}

function kindOf(element: Element): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}`;
}

/** The block, or what it is in where no paragraph may follow it: a list, a table. */
function placeAfter(block: Element, root: Element): Element {
  let place = block;
  for (let at = block.parentElement; at && at !== root; at = at.parentElement) {
    if (CLOSED.has(at.localName)) place = at;
  }
  return CLOSED.has(block.localName) && place === block ? block : place;
}
