import type { ElementContent, Root, RootContent } from 'hast';
import type { Content } from '../../utils/article/content';
import type { Quotation } from '../../utils/article/quotation';
import { type MarkedRange, markRanges } from '../../utils/content/mark-ranges';

/** Blocks that carry the rule in the margin beside a quotation. */
const RULED_BLOCKS = new Set(['p', 'li', 'blockquote']);

/**
 * The content tree as it is drawn: quotations wrapped in `<mark data-id>`, and on the block around each one the id of
 * its first quotation (`data-quotation`), for the rule in the margin.
 */
export function decorateTree({ tree, text }: Content, quotations: readonly Quotation[]): Root {
  const ranges = quotations.map((quotation) => withMarks(quotation, text)).sort((a, b) => a.start - b.start);
  return { type: 'root', children: markRanges(tree, ranges).children.map((child) => ruleBlocks(child).node) };
}

const OPENING = /["“”„«»‘’']/;
/** A closing mark, and the punctuation that must not begin a line of its own after the speaker's initials. */
const CLOSING = /^["”“»«’‘']?[.,;:!?…]{0,3}/;

/** The quotation with the marks around it, which belong to it on the page. */
function withMarks({ id, kind, start, end }: Quotation, text: string): MarkedRange {
  const after = CLOSING.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const before = kind !== 'indirect' && OPENING.test(text[start - 1] ?? '') ? 1 : 0;
  return { id, start: start - before, end: end + after };
}

/** Writes on the innermost block around each quotation whose it is. */
function ruleBlocks<Node extends RootContent | ElementContent>(node: Node): { node: Node; quotation?: string } {
  if (node.type !== 'element') return { node };
  if (node.tagName === 'mark') return { node, quotation: String(node.properties.dataId) };
  const results = node.children.map((child) => ruleBlocks(child));
  const copy = { ...node, children: results.map((result) => result.node) };
  const quotation = results.find((result) => result.quotation)?.quotation;
  if (!quotation) return { node: copy };
  if (!RULED_BLOCKS.has(node.tagName)) return { node: copy, quotation };
  return { node: { ...copy, properties: { ...node.properties, dataQuotation: quotation } } };
}
