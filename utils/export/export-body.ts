import type { ElementContent, RootContent } from 'hast';
import type { Article } from '../article/article';
import { markRanges } from '../content/mark-ranges';
import { withoutMarkers } from '../content/without-markers';
import type { ExportTexts } from './export-texts';
import { keptPicture, type Pictures } from './kept-pictures';
import { voiceStyle } from './voices-element';

/** The article's body for a file: quotations marked in their speaker's colour, pictures only where they were kept. */
export function exportBody(article: Article, texts: ExportTexts, pictures: Pictures): ElementContent[] {
  const marked = markRanges(article.content.tree, article.quotations);
  const styles = new Map(
    article.quotations.map(({ id, attribution }) => [id, voiceStyle(article, attribution?.speakerId)]),
  );
  const anchored = new Set<string>();

  const convert = (node: ElementContent, inLink: boolean): ElementContent => {
    if (node.type !== 'element') return node;
    const { src, alt, dataId } = node.properties;
    if (node.tagName === 'img') {
      return keptPicture({ src: String(src ?? ''), alt: String(alt ?? '') }, texts, pictures, inLink);
    }
    const children = node.children.map((child) => convert(child, inLink || node.tagName === 'a'));
    if (node.tagName !== 'mark' || typeof dataId !== 'string' || !styles.has(dataId)) return { ...node, children };
    // A quotation over several text nodes has several marks; only the first is its anchor.
    const properties = { ...(anchored.has(dataId) ? {} : { id: dataId }), ...styles.get(dataId) };
    anchored.add(dataId);
    return { ...node, properties, children };
  };
  return withoutMarkers(marked.children)
    .filter(isContent)
    .map((node) => convert(node, false));
}

function isContent(node: RootContent): node is ElementContent {
  return node.type === 'element' || node.type === 'text';
}
