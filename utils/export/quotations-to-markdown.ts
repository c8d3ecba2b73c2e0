import type { Blockquote } from 'mdast';
import type { Article } from '../article/article';
import type { Quotation } from '../article/quotation';
import { citeQuotation } from './cite-quotation';
import type { ExportSource } from './export-source';
import type { ExportTexts } from './export-texts';
import { link, paragraph, serializeMarkdown, text } from './markdown-nodes';

/** All quotations as Markdown block quotations, each with its speaker, its source and a link to its place. */
export function quotationsToMarkdown(sources: readonly ExportSource[], texts: ExportTexts): string {
  return serializeMarkdown(
    sources.flatMap(({ article }) => article.quotations.map((quotation) => block(article, quotation, texts))),
  );
}

function block(article: Article, quotation: Quotation, texts: ExportTexts): Blockquote {
  const { quotation: said, speaker, source, url } = citeQuotation(article, quotation, texts);
  const origin = paragraph(text(`— ${speaker}.`), { type: 'text', value: ' ' }, link(url, source));
  return { type: 'blockquote', children: [paragraph(text(said)), origin] };
}
