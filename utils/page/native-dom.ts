/**
 * Readers of the live page that a page cannot bend.
 *
 * A form's named controls and a document's named images shadow built-in properties (`<input name="firstChild">`,
 * `<img name="createTreeWalker">`), in an extension's isolated world too. The getters on the prototypes cannot be
 * shadowed, so everything that is asked of a live node goes through them.
 */
export interface NativeDom {
  firstChild: (node: Node) => Node | null;
  nextSibling: (node: Node) => Node | null;
  previousSibling: (node: Node) => Node | null;
  nodeType: (node: Node) => number;
  localName: (element: Element) => string;
  attributeNames: (element: Element) => string[];
  attribute: (element: Element, name: string) => string | null;
  shadowRoot: (element: Element) => ShadowRoot | null;
  text: (node: Node) => string;
  outerHtml: (element: Element) => string;
  /** The browser's own answer; jsdom has none, and a document without a window neither. */
  isVisible: ((element: Element, options: CheckVisibilityOptions) => boolean) | undefined;
  documentElement: (page: Document) => Element | null;
  createDocument: (page: Document) => Document;
}

/** @param page any document; only its prototypes are read. */
export function nativeDom(page: Document): NativeDom {
  const documentElement = getter<Document, Element | null>(page, 'documentElement');
  const root = documentElement(page) ?? page;
  const attributeNames = method<Element, () => string[]>(root, 'getAttributeNames');
  const attribute = method<Element, (name: string) => string | null>(root, 'getAttribute');
  // A page without a window (fetched, parsed) is drawn nowhere: the browser would call all of it invisible.
  const visible = windowOf(page)
    ? method<Element, (options: CheckVisibilityOptions) => boolean>(root, 'checkVisibility')
    : undefined;
  const implementation = getter<Document, DOMImplementation>(page, 'implementation');
  return {
    firstChild: getter(page, 'firstChild'),
    nextSibling: getter(page, 'nextSibling'),
    previousSibling: getter(page, 'previousSibling'),
    nodeType: getter(page, 'nodeType'),
    localName: getter(root, 'localName'),
    shadowRoot: getter(root, 'shadowRoot'),
    outerHtml: getter(root, 'outerHTML'),
    text: getter<Node, string>(page, 'textContent'),
    attributeNames: (element) => attributeNames.call(element),
    attribute: (element, name) => attribute.call(element, name),
    isVisible: visible ? (element, options) => visible.call(element, options) : undefined,
    documentElement,
    createDocument: (document) => implementation(document).createHTMLDocument(''),
  };
}

/** The page's window, whatever `<img name="defaultView">` says; `null` for a page without one. */
export function windowOf(page: Document): Document['defaultView'] {
  return getter<Document, Document['defaultView']>(page, 'defaultView')(page) ?? null;
}

function descriptor(object: object, name: string): PropertyDescriptor | undefined {
  for (let at: unknown = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

function getter<Owner extends object, Value>(object: object, name: string): (owner: Owner) => Value {
  const get = descriptor(object, name)?.get;
  return (owner) => get?.call(owner) as Value;
}

function method<Owner extends object, Fn extends (...args: never[]) => unknown>(
  object: object,
  name: string,
): { call: (owner: Owner, ...args: Parameters<Fn>) => ReturnType<Fn> } & Fn {
  return descriptor(object, name)?.value;
}
