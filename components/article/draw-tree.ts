import type { Nodes } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentChildren } from 'preact';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { ArticleImage } from './article-image';
import { ArticleLink } from './article-link';
import { ArticleTable } from './article-table';
import { QuotedText } from './quoted-text';
import { RemovalPlace } from './removal-place';
import { RuledBlock } from './ruled-block';

/** What is drawn by us instead of by the browser. They learn of the article through its context. */
const COMPONENTS = {
  a: ArticleLink,
  blockquote: RuledBlock.bind(null, 'blockquote'),
  img: ArticleImage,
  li: RuledBlock.bind(null, 'li'),
  mark: QuotedText,
  p: RuledBlock.bind(null, 'p'),
  'removal-marker': RemovalPlace,
  table: ArticleTable,
};

/** Draws a sanitised tree as Preact nodes: no HTML string is ever put into the page. */
export function drawTree(tree: Nodes): ComponentChildren {
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: COMPONENTS, elementAttributeNameCase: 'html' });
}
