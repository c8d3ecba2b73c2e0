import type { Element, ElementContent } from 'hast';

/** An element's name and its children, as a book may have them. */
interface Family {
  tagName: string;
  children: readonly ElementContent[];
}

/** Some elements must have certain children in a certain order; where that cannot be, the element becomes a box. */
export function epubChildren(tagName: string, children: readonly ElementContent[]): Family {
  return FAMILIES.get(tagName)?.(children) ?? { tagName, children };
}

const FAMILIES: ReadonlyMap<string, (children: readonly ElementContent[]) => Family> = new Map([
  ['ul', (children) => ({ tagName: 'ul', children: each(children, ['li']) })],
  ['ol', (children) => ({ tagName: 'ol', children: each(children, ['li']) })],
  ['dl', (children) => boxUnless(isTermList(solid(children)), 'dl', solid(children))],
  ['figure', (children) => ({ tagName: 'figure', children: oneCaption(children) })],
  ['details', (children) => boxUnless(isDetails(solid(children)), 'details', solid(children))],
  ['table', (children) => boxUnless(isTable(solid(children)), 'table', parts(solid(children)))],
  ['thead', (children) => ({ tagName: 'thead', children: each(children, ['tr']) })],
  ['tbody', (children) => ({ tagName: 'tbody', children: each(children, ['tr']) })],
  ['tfoot', (children) => ({ tagName: 'tfoot', children: each(children, ['tr']) })],
  ['tr', (children) => ({ tagName: 'tr', children: each(children, ['td', 'th']) })],
  ['th', (children) => ({ tagName: children.some(holdsHeading) ? 'td' : 'th', children })],
  [
    'ruby',
    (children) => (children.some((child) => is(child, 'rt')) ? { tagName: 'ruby', children } : inline(children)),
  ],
]);

function boxUnless(fits: boolean, tagName: string, children: readonly ElementContent[]): Family {
  return { tagName: fits ? tagName : 'div', children };
}

function inline(children: readonly ElementContent[]): Family {
  return { tagName: 'span', children };
}

/** Each child in one of these elements, the first of them where it is in none. */
function each(children: readonly ElementContent[], [usual = '', ...others]: string[]): ElementContent[] {
  return solid(children).map((child) => (is(child, usual, ...others) ? child : element(usual, [child])));
}

/** Terms and what they mean, beginning with a term and ending with a meaning. */
function isTermList(children: readonly ElementContent[]): boolean {
  const [first] = children;
  const last = children.at(-1);
  return (
    children.every((child) => is(child, 'dd') || (is(child, 'dt') && !holdsHeading(child))) &&
    (!first || is(first, 'dt')) &&
    (!last || is(last, 'dd'))
  );
}

/** The first caption, behind the rest; further ones are boxes. */
function oneCaption(children: readonly ElementContent[]): ElementContent[] {
  const caption = children.find((child) => is(child, 'figcaption'));
  if (!caption) return [...children];
  const rest = children.filter((child) => child !== caption);
  return [...rest.map((child) => (is(child, 'figcaption') ? element('div', [child]) : child)), caption];
}

function isDetails([summary, ...rest]: readonly ElementContent[]): boolean {
  if (!summary || !is(summary, 'summary') || summary.type !== 'element') return false;
  return !summary.children.some(holdsBox) && !rest.some((child) => is(child, 'summary'));
}

function isTable(children: readonly ElementContent[]): boolean {
  const captions = children.filter((child) => is(child, 'caption'));
  const isPart = (child: ElementContent) => is(child, 'caption', 'thead', 'tbody', 'tfoot', 'tr');
  return children.every(isPart) && captions.length <= 1 && !captions.some(holdsBox);
}

/** Caption, head, then bodies only; rows that stand for themselves make a body. */
function parts(children: readonly ElementContent[]): ElementContent[] {
  const caption = children.filter((child) => is(child, 'caption'));
  const head = children.find((child) => is(child, 'thead'));
  const bodies: { loose: boolean; children: ElementContent[] }[] = [];
  for (const child of children) {
    if (child.type !== 'element' || child === head || child.tagName === 'caption') continue;
    const loose = child.tagName === 'tr';
    const last = bodies.at(-1);
    if (loose && last?.loose) last.children.push(child);
    else bodies.push({ loose, children: loose ? [child] : child.children });
  }
  return [...caption, ...(head ? [head] : []), ...bodies.map((body) => element('tbody', body.children))];
}

function holdsHeading(node: ElementContent): boolean {
  return (
    node.type === 'element' && (/^(?:h[1-6]|section|aside)$/.test(node.tagName) || node.children.some(holdsHeading))
  );
}

/** Whether there is anything but text and what stands in a line. */
function holdsBox(node: ElementContent): boolean {
  return node.type === 'element' && (INLINE_BOX.test(node.tagName) || node.children.some(holdsBox));
}

const INLINE_BOX =
  /^(?:p|div|section|aside|blockquote|pre|hr|h[1-6]|[uod]l|li|d[td]|fig\w+|details|table|caption|t(?:[rhd]|head|body|foot)|summary)$/;

function is(node: ElementContent, ...names: string[]): boolean {
  return node.type === 'element' && names.includes(node.tagName);
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** Without the space between elements. */
function solid(children: readonly ElementContent[]): ElementContent[] {
  return children.filter((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''));
}
