import type { Root } from 'hast';

/**
 * The article's body.
 *
 * `text` is the tree's running text, blocks joined by a blank line; quotations are offsets into it. Captions and
 * removal markers are in the tree but not in the text.
 */
export interface Content {
  tree: Root;
  text: string;
}
