import { treeToHtml } from '../content/tree-to-html';
import type { ExportSource } from './export-source';

/** Articles as plain JSON for other programs: metadata, running text, HTML, and who said what as offsets into the text. */
export function articlesToJson(sources: readonly ExportSource[]): string {
  return `${JSON.stringify({ format: 'kutip-articles', version: 1, articles: sources.map(toRecord) }, null, 2)}\n`;
}

function toRecord({ article, savedAt, tags = [], highlights = [] }: ExportSource): Record<string, unknown> {
  const { metadata, content, quotations, speakers, completeness } = article;
  return {
    ...metadata,
    readerTags: tags,
    ...(savedAt === undefined ? {} : { savedAt: new Date(savedAt).toISOString() }),
    text: content.text,
    html: treeToHtml(content.tree),
    ...{ quotations, speakers, highlights, completeness },
  };
}
