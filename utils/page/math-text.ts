import type { NativeDom } from './native-dom';

/** Nodes of one formula that are read. */
const NODES = 2_000;
const NOT_SHOWN = new Set(['annotation', 'annotation-xml']);

/** A MathML formula as one line of text, without the source that it carries along for machines. */
export function mathText(math: Element, dom: NativeDom): string {
  const parts: string[] = [];
  const stack: Node[] = [math];
  for (let seen = 0; stack.length > 0 && seen < NODES; seen += 1) {
    const node = stack.pop();
    if (!node) break;
    const type = dom.nodeType(node);
    if (type === 3) parts.push(dom.text(node));
    if (type !== 1 || NOT_SHOWN.has(dom.localName(node as Element))) continue;
    const children: Node[] = [];
    for (let child = dom.firstChild(node); child; child = dom.nextSibling(child)) children.push(child);
    stack.push(...children.reverse().slice(-NODES));
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
