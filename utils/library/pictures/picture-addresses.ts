import type { Nodes } from 'hast';
import type { Article } from '../../article/article';
import { PICTURE_LIMITS } from './picture-limits';

/** The web addresses of an article's pictures, the leading one first, each once, at most `PICTURE_LIMITS.count`. */
export function pictureAddresses({ metadata, content }: Pick<Article, 'metadata' | 'content'>): string[] {
  const found = new Set<string>();
  const add = (src: unknown): void => {
    if (typeof src === 'string' && /^https?:\/\//i.test(src) && URL.canParse(src)) found.add(src);
  };
  add(metadata.leadImage?.src);
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'img') add(node.properties.src);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(content.tree);
  return [...found].slice(0, PICTURE_LIMITS.count);
}
