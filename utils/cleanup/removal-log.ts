import type { RemovalReason } from '../article/removal';

/** Something a step took out; a `<removal-marker data-id>` stands where it was. */
export interface RemovedPart {
  id: string;
  step: string;
  reason: RemovalReason;
  element: Element;
}

/** Takes parts out of a page copy and remembers each with the place it came from. */
export interface RemovalLog {
  /** Takes out consecutive siblings; their place is marked. */
  remove(nodes: readonly Node[], step: string, reason: RemovalReason): void;
  /** The parts whose markers are still in `body`, in the order of the text and numbered "r1", "r2"... */
  partsIn(body: Element): RemovedPart[];
}

const MARKER = 'removal-marker';

export function createRemovalLog(document: Document): RemovalLog {
  const parts = new Map<string, RemovedPart>();
  let count = 0;

  /** A part inside a part is one removal for the reader: the inner ones go back into the outer one. */
  function absorb(element: Element): void {
    for (const marker of element.querySelectorAll(MARKER)) {
      const id = marker.getAttribute('data-id') ?? '';
      const inner = parts.get(id);
      if (inner) marker.replaceWith(...contentsOf(inner.element));
      parts.delete(id);
    }
  }

  function remove(nodes: readonly Node[], step: string, reason: RemovalReason): void {
    const [first] = nodes;
    if (!first?.parentNode) return;
    count += 1;
    const id = `m${count}`;
    const marker = document.createElement(MARKER);
    marker.setAttribute('data-id', id);
    first.parentNode.insertBefore(marker, first);
    const element = document.createElement('div');
    element.append(...nodes);
    absorb(element);
    parts.set(id, { id, step, reason, element });
  }

  function partsIn(body: Element): RemovedPart[] {
    const found: RemovedPart[] = [];
    for (const marker of body.querySelectorAll(MARKER)) {
      const part = parts.get(marker.getAttribute('data-id') ?? '');
      if (!part) marker.remove();
      else {
        const id = `r${found.length + 1}`;
        marker.setAttribute('data-id', id);
        found.push({ ...part, id });
      }
    }
    return found;
  }

  return { remove, partsIn };
}

function contentsOf(element: Element): Node[] {
  return [...element.childNodes];
}
