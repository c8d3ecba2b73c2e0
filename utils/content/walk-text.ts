import type { Element, Nodes, Root, Text } from 'hast';
import { BLOCKS } from './blocks';

/** Elements whose text is not running text: a quotation must not be read across a caption. */
const APART = new Set(['figcaption', 'removal-marker']);

/** What stands between two pieces of text, weakest first. */
type Separator = '' | '\t' | '\n' | '\n\n';

/** One text node with the place of its first character in the running text. */
export interface PlacedText {
  node: Text;
  /** What stands before it in the running text: nothing, a tab between cells, a line break, a blank line between blocks. */
  separator: Separator;
  /** UTF-16 offset of the node's first character. */
  start: number;
}

/**
 * The text nodes of a content tree, in order, each with its UTF-16 offset in the running text.
 * `content.text` and every highlight come from here, so they cannot disagree.
 */
export function walkText(tree: Root): PlacedText[] {
  const placed: PlacedText[] = [];
  let end = 0;
  let separator: Separator = '';

  const place = (node: Text): void => {
    const start = end + (placed.length === 0 ? 0 : separator.length);
    placed.push({ node, separator: placed.length === 0 ? '' : separator, start });
    end = start + node.value.length;
    separator = '';
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'text') place(node);
    else if (node.type === 'root') node.children.forEach(visit);
    else if (node.type === 'element' && !APART.has(node.tagName)) {
      separator = stronger(separator, separatorAt(node));
      node.children.forEach(visit);
      if (BLOCKS.has(node.tagName)) separator = '\n\n';
    }
  };
  visit(tree);
  return placed;
}

/** The running text of a tree. */
export function textOf(tree: Root): string {
  return walkText(tree)
    .map(({ node, separator }) => separator + node.value)
    .join('');
}

function separatorAt({ tagName }: Element): Separator {
  if (BLOCKS.has(tagName)) return '\n\n';
  if (tagName === 'br') return '\n';
  return tagName === 'td' || tagName === 'th' ? '\t' : '';
}

/** Two line breaks in a row make a blank line; else the longer separator wins. */
function stronger(before: Separator, next: Separator): Separator {
  if (before === '\n' && next === '\n') return '\n\n';
  return next.length > before.length || before === '' ? next : before;
}
