import type { Element, ElementContent, Root } from 'hast';
import { LIMITS } from '../article/limits';
import { ALLOWED_ADDRESS, ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS } from '../sanitize/allow-list';

const ELEMENTS: ReadonlySet<string> = new Set(ALLOWED_ELEMENTS);
/** hast spells attributes as properties: `data-id` is `dataId`, `colspan` is `colSpan`. */
const PROPERTIES: ReadonlySet<string> = new Set(ALLOWED_ATTRIBUTES.map((name) => name.replaceAll('-', '')));
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'cite']);
/** The copied page is flattened at `LIMITS.depth`; clean-up may wrap a few levels around it. */
const DEPTH = LIMITS.depth + 16;

/**
 * Whether a value is an article tree that could have come from our own sanitiser: only allowed elements, attributes and
 * addresses, within the limits. Walks without recursion, so that depth cannot exhaust the stack.
 */
export function isContentTree(value: unknown): value is Root {
  return isRecord(value) && value.type === 'root' && areNodes(value.children);
}

/** The same for a list of nodes, such as what a removal took out. */
export function areContentNodes(value: unknown): value is ElementContent[] {
  return areNodes(value);
}

function areNodes(list: unknown): list is ElementContent[] {
  let seen = 0;
  const open: { nodes: unknown; depth: number }[] = [{ nodes: list, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!Array.isArray(next.nodes) || next.depth > DEPTH) return false;
    seen += next.nodes.length;
    // Text nodes count as well, and there may be one beside each element.
    if (seen > LIMITS.elements * 2) return false;
    for (const node of next.nodes) {
      if (isText(node)) continue;
      if (!isAllowedElement(node)) return false;
      open.push({ nodes: node.children, depth: next.depth + 1 });
    }
  }
  return true;
}

/** The only fields a node may have: what programs around hast read from others (`content`, `data`) is not ours. */
const TEXT_FIELDS = new Set(['type', 'value']);
const ELEMENT_FIELDS = new Set(['type', 'tagName', 'properties', 'children']);

function isText(node: unknown): boolean {
  return isRecord(node) && node.type === 'text' && typeof node.value === 'string' && hasOnly(node, TEXT_FIELDS);
}

function isAllowedElement(node: unknown): node is Element {
  if (!isRecord(node) || node.type !== 'element') return false;
  if (typeof node.tagName !== 'string' || !ELEMENTS.has(node.tagName) || !hasOnly(node, ELEMENT_FIELDS)) return false;
  return isRecord(node.properties) && Object.entries(node.properties).every(isAllowedProperty);
}

function isAllowedProperty([name, value]: [string, unknown]): boolean {
  if (!PROPERTIES.has(name.toLowerCase())) return false;
  if (ADDRESSES.has(name)) return typeof value === 'string' && ALLOWED_ADDRESS.test(value);
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function hasOnly(node: Record<string, unknown>, fields: ReadonlySet<string>): boolean {
  return Object.keys(node).every((field) => fields.has(field));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
