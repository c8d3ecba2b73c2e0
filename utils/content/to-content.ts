import { minifyWhitespace } from 'hast-util-minify-whitespace';
import type { Content } from '../article/content';
import { fromDom } from './from-dom';
import { textOf } from './walk-text';

/** Turns sanitised DOM into the stored form: a tree with collapsed whitespace, and its running text. */
export function toContent(safe: DocumentFragment): Content {
  const tree = fromDom(safe);
  minifyWhitespace(tree, { newlines: false });
  return { tree, text: textOf(tree) };
}
