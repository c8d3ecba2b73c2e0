import type { Content } from '../article/content';
import { collapseWhitespace } from './collapse-whitespace';
import { fromDom } from './from-dom';
import { textOf } from './walk-text';

/** Turns sanitised DOM into the stored form: a tree with collapsed whitespace, and its running text. */
export function toContent(safe: DocumentFragment): Content {
  const tree = fromDom(safe);
  collapseWhitespace(tree);
  return { tree, text: textOf(tree) };
}
