import type { Blockquote, RootContent } from 'mdast';
import { formatDate } from '../i18n/format-date';
import type { ExportTexts } from './export-texts';
import { heading, link, paragraph, serializeMarkdown, text } from './markdown-nodes';

/** A passage that the reader marked, and what they wrote to it. */
export interface ExportedHighlight {
  text: string;
  /** Empty for none. */
  note: string;
}

/** An article with its highlights, as far as the list needs it. */
export interface HighlightSource {
  title: string;
  url: string;
  outlet: string;
  /** As in `Metadata`. */
  publishedTime?: string;
  highlights: readonly ExportedHighlight[];
}

/** Highlights of several articles as Markdown: a heading with the source for each, passages as block quotations. */
export function highlightsToMarkdown(sources: readonly HighlightSource[], texts: ExportTexts): string {
  return serializeMarkdown(
    sources.flatMap(({ title, url, outlet, publishedTime = '', highlights }): RootContent[] => {
      const date = formatDate(publishedTime, { language: texts.language });
      const facts = [outlet, date].filter(Boolean).join(', ');
      return [
        heading(2, title),
        paragraph(...(facts ? [text(`${facts}.`), { type: 'text', value: ' ' } as const] : []), link(url, url)),
        ...highlightNodes(highlights),
      ];
    }),
  );
}

/** The passages as block quotations, each followed by its note. */
export function highlightNodes(highlights: readonly ExportedHighlight[]): RootContent[] {
  return highlights.flatMap(({ text: passage, note }): RootContent[] => [
    quotation(passage),
    ...note
      .split(/\n{2,}/)
      .filter((part) => part.trim() !== '')
      .map((part) => paragraph(text(part))),
  ]);
}

function quotation(passage: string): Blockquote {
  const paragraphs = passage.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return { type: 'blockquote', children: paragraphs.map((part) => paragraph(text(part))) };
}
