/** Moves everything in one element to the end of another. One by one: a live list of children is followed by each move. */
export function moveChildren(from: Element, to: Element | DocumentFragment): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child);
}
