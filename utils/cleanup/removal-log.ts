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

interface Taken {
  step: string;
  reason: RemovalReason;
  nodes: readonly Node[];
}

export function createRemovalLog(document: Document): RemovalLog {
  const parts = new Map<string, Taken>();

  function remove(nodes: readonly Node[], step: string, reason: RemovalReason): void {
    const [first] = nodes;
    if (!first?.parentNode) return;
    const id = `m${parts.size + 1}`;
    const marker = document.createElement(MARKER);
    marker.setAttribute('data-id', id);
    first.parentNode.insertBefore(marker, first);
    for (const node of nodes) node.parentNode?.removeChild(node);
    parts.set(id, { step, reason, nodes });
  }

  /** A part inside a part is one removal for the reader: the inner ones go back into the outer one. */
  function wholeOf({ nodes }: Taken): Element {
    const element = document.createElement('div');
    element.append(...nodes);
    for (let marker = element.querySelector(MARKER); marker; marker = element.querySelector(MARKER)) {
      marker.replaceWith(...(parts.get(marker.getAttribute('data-id') ?? '')?.nodes ?? []));
    }
    return element;
  }

  function partsIn(body: Element): RemovedPart[] {
    const found: RemovedPart[] = [];
    for (const marker of body.querySelectorAll(MARKER)) {
      const part = parts.get(marker.getAttribute('data-id') ?? '');
      if (!part) marker.remove();
      else {
        const id = `r${found.length + 1}`;
        marker.setAttribute('data-id', id);
        found.push({ id, step: part.step, reason: part.reason, element: wholeOf(part) });
      }
    }
    return found;
  }

  return { remove, partsIn };
}
