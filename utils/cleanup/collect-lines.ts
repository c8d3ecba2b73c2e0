import { isInline, lengthOf } from '../extraction/measure-text';

/** One line as the reader sees it: a block without inner blocks, or the stretch between two `<br>` in one. */
export interface Line {
  /** Consecutive siblings that make up the line; the block itself where the line fills it. */
  nodes: readonly Node[];
  /** The block that the line stands in. */
  block: Element;
  /** Whitespace collapsed, invisible characters left out. */
  text: string;
  /** Share of the text that lies in links (0..1). */
  linked: number;
  isHeading: boolean;
  isItem: boolean;
  /** Long enough, with punctuation, mostly unlinked: reads like the article. */
  isProse: boolean;
  /** Nothing but a picture. */
  isPicture: boolean;
  removed: boolean;
}

const PROSE_LENGTH = 60;
const PROSE_END = /[.!?…。！？।؟]['"’”»)\]]*(?:\s|$)|,\s|[。！？，、]/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const HEADING = /^h[1-6]$/;

/** The lines of an article's body, in order. Captions are left out: they are no running text. */
export function collectLines(body: Element): Line[] {
  const lines: Line[] = [];
  collect(body, lines);
  return lines;
}

/** Text with whitespace collapsed and without characters that only steer its display. */
function visibleText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

function collect(block: Element, lines: Line[]): void {
  if (block.localName === 'figcaption' || block.localName === 'pre') return;
  if (block.localName === 'tr') {
    const row = toLine(block, [block]);
    if (row) lines.push(row);
    return;
  }
  const runs: Node[][] = [];
  let run: Node[] = [];
  let inner = 0;
  const endRun = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let child = block.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1 && (child as Element).localName === 'br') endRun();
    else if (child.nodeType !== 1 || isLineInline(child as Element)) run.push(child);
    else {
      endRun();
      flush(block, runs, lines, false);
      inner += 1;
      collect(child as Element, lines);
    }
  }
  endRun();
  flush(block, runs, lines, inner === 0);
}

function flush(block: Element, runs: Node[][], lines: Line[], fillsBlock: boolean): void {
  const made = runs.splice(0).flatMap((nodes) => toLine(block, nodes) ?? []);
  const [only] = made;
  if (fillsBlock && only && made.length === 1 && block.parentNode) only.nodes = [block];
  lines.push(...made);
}

function toLine(block: Element, nodes: readonly Node[]): Line | null {
  const text = visibleText(nodes.map((node) => node.textContent).join(''));
  const isPicture = text === '' && nodes.some(hasPicture);
  if (text === '' && !isPicture) return null;
  const linkedText = visibleText(nodes.map(linkText).join(' '));
  // Cards put the link around the block.
  const linked = text === '' ? 0 : block.closest('a[href]') ? 1 : Math.min(1, linkedText.length / text.length);
  const isHeading = HEADING.test(block.localName);
  const isProse = !isHeading && lengthOf(text) >= PROSE_LENGTH && linked < 0.5 && PROSE_END.test(text);
  return { nodes, block, text, linked, isHeading, isItem: isItem(block), isProse, isPicture, removed: false };
}

function isItem(block: Element): boolean {
  return block.localName === 'li' || block.parentElement?.localName === 'li';
}

function isLineInline(element: Element): boolean {
  if (!isInline(element)) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!isLineInline(child)) return false;
  }
  return true;
}

function hasPicture(node: Node): boolean {
  return (
    node.nodeType === 1 && ((node as Element).localName === 'img' || (node as Element).querySelector('img') !== null)
  );
}

function linkText(node: Node): string {
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.localName === 'a') return element.textContent ?? '';
  return [...element.querySelectorAll('a')].map((link) => link.textContent).join(' ');
}
