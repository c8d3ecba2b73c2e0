import type { ElementContent, RootContent } from 'hast';
import type { PlainArticle } from '../article/article';
import type { Content } from '../article/content';
import { joinContents } from '../content/join-contents';

/**
 * One article out of its pages, in their order: nothing twice, the removals of all pages numbered through.
 * Headline, byline and dates are the first page's; initials stand on the last.
 */
export function joinArticles(pages: readonly [PlainArticle, ...PlainArticle[]]): PlainArticle {
  const [first] = pages;
  let before = 0;
  const numbered = pages.map(({ content, removals, ...page }) => {
    const shift = before;
    before += removals.length;
    const renamed = removals.map((removal, index) => ({ ...removal, id: `r${shift + index + 1}` }));
    const ids = new Map(removals.map(({ id }, index) => [id, `r${shift + index + 1}`]));
    return { ...page, removals: renamed, content: renameMarkers(content, ids) };
  });
  const initials = [...new Set(pages.flatMap(({ metadata }) => metadata.initials))];
  const { sign, ratio: _, ...completeness } = first.completeness;
  const stillCut = sign !== undefined && sign !== 'more-pages' && sign !== 'shorter-than-announced';
  return {
    metadata: { ...first.metadata, initials },
    content: joinContents(numbered.map(({ content }) => content)),
    removals: numbered.flatMap(({ removals }) => removals),
    completeness: { ...completeness, complete: !stillCut, ...(stillCut && { sign }), nextPages: [] },
  };
}

function renameMarkers({ tree, text }: Content, ids: ReadonlyMap<string, string>): Content {
  return { tree: { ...tree, children: tree.children.map((node) => renamed(node, ids)) }, text };
}

function renamed<T extends RootContent | ElementContent>(node: T, ids: ReadonlyMap<string, string>): T {
  if (node.type !== 'element') return node;
  const id = node.tagName === 'removal-marker' ? ids.get(String(node.properties.dataId)) : undefined;
  const properties = id ? { ...node.properties, dataId: id } : node.properties;
  return { ...node, properties, children: node.children.map((child) => renamed(child, ids)) };
}
