import { LIMITS } from '../article/limits';
import { ReadError } from '../article/read-error';
import { type PageHead, readStrayElement, STRUCTURED_DATA_SCRIPTS, structuredDataOf } from './copy-head';
import { createMediaCopier } from './copy-media';
import { ASKS_ADDRESS, DROPPED, FLOWS_IN_LINE, OF_HEAD } from './copy-rules';
import { foldedRest } from './folded-rest';
import { type HiddenPart, hiddenPart } from './is-hidden';
import { createElementMaker } from './make-element';
import type { NativeDom } from './native-dom';

export interface CopyBuilder {
  /** Copies everything visible in `source` (a live node) into `target` (a node of the copy). */
  copyChildren(source: Node, target: Element): void;
  structuredData: string[];
  /** Whether the page shows a password field. */
  asksPassword(): boolean;
  /** The page hides more text by fading than it shows: it fades in by a script that has not run (yet). */
  isFadedIn(): boolean;
  /** Paragraphs that the page unfolds by a button, UTF-16 units. */
  folded(): number;
}

/** How a page is copied. */
export interface CopyOptions {
  /** Takes what is faded out for shown. */
  showFaded: boolean;
}

/** A place in the live tree together with where its copies go. */
interface Step {
  node: Node | null;
  target: Element;
  /**
   * What `target` is put into once it is full: a tree that grows from its leaves spares the DOM the walk up to the
   * root on each insertion.
   */
  parent: Element | null;
  depth: number;
  /** The copy of the nearest form around `node`. */
  form: Element | null;
  /** The element in front of `node`. */
  before: Element | null;
  /** The parent's own text is out of sight. */
  textHidden: boolean;
  /** At the start of a block or after one: white space here shows nothing. Half of a page's text nodes are such. */
  afterBlock: boolean;
}

const ELEMENT = 1;
const TEXT = 3;
const CUSTOM_NAME = /[^a-z0-9]/;
/** MathJax's own elements flow within the line: mjx-container, mjx-math */
const FORMULA = 'mjx-';
/** Not the no-break space, which is text. */
const BLANK = /^[ \t\r\n\f]*$/;
/** UTF-16 units of faded text below which a page is taken as it looks. */
const LEAST_FADED = 500;

/** Whether white space at its start and after it shows nothing. A page's own elements may flow. */
function isBlock(name: string): boolean {
  return !FLOWS_IN_LINE.has(name) && name !== 'pre' && !CUSTOM_NAME.test(name);
}

/**
 * A page's own elements have no meaning here, and `<removal-marker>` must be ours alone; a form keeps what it
 * wraps but not its power to shadow properties.
 */
function plainName(name: string, content: Node, dom: NativeDom): string {
  if (name === 'form') return 'div';
  if (!CUSTOM_NAME.test(name)) return name;
  if (name.startsWith(FORMULA)) return 'span';
  for (let child = dom.firstChild(content); child; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) === ELEMENT) return 'div';
  }
  return 'span';
}

/** Makes the copier for one page. It walks with a stack of its own, so depth cannot overflow the call stack. */
export function createCopyBuilder(
  copy: Document,
  head: PageHead,
  dom: NativeDom,
  { showFaded }: CopyOptions,
): CopyBuilder {
  const makeElement = createElementMaker(copy, dom, head.baseUrl);
  const copyMedia = createMediaCopier({ copy, dom, baseUrl: head.baseUrl, makeElement });
  const structuredData: string[] = [];
  let elements = 0;
  let characters = 0;
  let faded = 0;
  let folded = 0;
  let asksPassword = false;

  function copyText(node: Node, step: Step): void {
    const text = dom.text(node);
    if (step.afterBlock && BLANK.test(text)) return;
    step.afterBlock = false;
    characters += text.length;
    if (characters > LIMITS.characters) throw new ReadError('too-large');
    step.target.appendChild(copy.createTextNode(text));
  }

  /** Fields are not copied. What they ask for tells what stands around them: a form for an address is a sign-up. */
  function noteInput(input: Element, form: Element | null): void {
    const type = dom.attribute(input, 'type')?.toLowerCase();
    asksPassword ||= type === 'password';
    const names = form?.getAttribute('class') ?? '';
    // Once: a form may have thousands of fields.
    if (type === 'email' && !names.startsWith(ASKS_ADDRESS)) form?.setAttribute('class', `${ASKS_ADDRESS} ${names}`);
  }

  /** What no browser shows and yet tells of the page; true when the element is dealt with. */
  function copyUnseen(element: Element, name: string, { target, form }: Step): boolean {
    if (name === 'input') noteInput(element, form);
    if (name === 'noscript') copyMedia(element, name, target);
    else if (name === 'script' && structuredData.length < STRUCTURED_DATA_SCRIPTS) {
      const data = structuredDataOf(element, dom);
      if (data) structuredData.push(data);
    } else if (OF_HEAD.has(name)) {
      readStrayElement(element, name, head, dom);
      if (name === 'meta')
        target.appendChild(makeElement(element, name, dom.attributeNames(element).slice(0, LIMITS.attributes)));
    } else return false;
    return true;
  }

  /** Media, and what has no text for a reader: dealt with, whatever is in it. */
  function isCopiedApart(element: Element, name: string, target: Element): boolean {
    return copyMedia(element, name, target) || DROPPED.has(name);
  }

  function isOutOfSight(element: Element, hidden: HiddenPart): boolean {
    if (hidden !== 'faded' || showFaded) return hidden === 'all';
    faded += dom.text(element).trim().length;
    return true;
  }

  function copyElement(element: Element, step: Step, stack: Step[]): void {
    const name = dom.localName(element);
    elements += 1;
    if (elements > LIMITS.elements) throw new ReadError('too-large');
    if (copyUnseen(element, name, step)) return;
    const attributes = dom.attributeNames(element).slice(0, LIMITS.attributes);
    const hidden = hiddenPart(element, name, attributes, dom, step.textHidden);
    const { before } = step;
    step.before = element;
    if (isOutOfSight(element, hidden)) {
      folded += foldedRest(element, before, dom);
      return;
    }
    if (name === 'img') step.afterBlock = false;
    if (isCopiedApart(element, name, step.target)) return;
    const deep = step.depth >= LIMITS.depth;
    const content = (CUSTOM_NAME.test(name) && dom.shadowRoot(element)) || element;
    const target = deep ? step.target : makeElement(element, plainName(name, content, dom), attributes);
    stack.push({
      node: dom.firstChild(content),
      target,
      parent: deep ? null : step.target,
      depth: step.depth + 1,
      form: name === 'form' ? target : step.form,
      before: null,
      textHidden: hidden === 'text',
      afterBlock: !deep && isBlock(name),
    });
    step.afterBlock = !deep && isBlock(name);
  }

  function copyChildren(source: Node, into: Element): void {
    const first = {
      target: into,
      parent: null,
      depth: 0,
      form: null,
      before: null,
      textHidden: false,
      afterBlock: true,
    };
    const stack: Step[] = [{ node: dom.firstChild(source), ...first }];
    for (let step = stack.at(-1); step; step = stack.at(-1)) {
      const { node } = step;
      if (!node) {
        stack.pop();
        step.parent?.appendChild(step.target);
        continue;
      }
      step.node = dom.nextSibling(node);
      const type = dom.nodeType(node);
      if (type === TEXT && !step.textHidden) copyText(node, step);
      else if (type === ELEMENT) copyElement(node as Element, step, stack);
    }
  }

  return {
    copyChildren,
    structuredData,
    asksPassword: () => asksPassword,
    isFadedIn: () => faded > LEAST_FADED && faded > characters,
    folded: () => folded,
  };
}
