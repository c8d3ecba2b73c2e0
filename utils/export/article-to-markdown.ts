import { toMdast } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';
import { withoutMarkers } from '../content/without-markers';
import type { ExportSource } from './export-source';
import type { ExportTexts } from './export-texts';
import { frontMatter } from './front-matter';
import { highlightNodes } from './highlights-to-markdown';
import { heading, item, link, list, paragraph, serializeMarkdown, text } from './markdown-nodes';
import { quotedText } from './quoted-text';
import { speakerLabel } from './speaker-label';
import { type Voice, voicesOf } from './voices';

/** An article as Markdown: YAML front matter, title, body, and who said what at the end. */
export function articleToMarkdown(source: ExportSource, texts: ExportTexts): string {
  const { metadata } = source.article;
  const address = metadata.canonicalUrl ?? metadata.url;
  const nodes: RootContent[] = [
    heading(1, metadata.title),
    ...(metadata.dek ? [paragraph({ type: 'emphasis', children: [text(metadata.dek)] })] : []),
    ...leadImage(source),
    ...body(source),
    ...voicesSection(voicesOf(source.article), texts),
    ...highlightsSection(source, texts),
    paragraph(text(`${texts.source}:`), { type: 'text', value: ' ' }, link(address, address)),
  ];
  return `${frontMatter(source)}\n\n${serializeMarkdown(nodes)}`;
}

function leadImage({ article }: ExportSource): RootContent[] {
  const { leadImage: image } = article.metadata;
  if (!image) return [];
  const picture = paragraph({ type: 'image', url: image.src, alt: image.alt ?? '' });
  return image.caption ? [picture, paragraph(text(image.caption))] : [picture];
}

function body({ article }: ExportSource): RootContent[] {
  const tree = toMdast({ type: 'root', children: withoutMarkers(article.content.tree.children) });
  return tree.type === 'root' ? tree.children : [];
}

function highlightsSection({ highlights = [] }: ExportSource, texts: ExportTexts): RootContent[] {
  return highlights.length > 0 ? [heading(2, texts.highlights), ...highlightNodes(highlights)] : [];
}

function voicesSection(voices: Voice[], texts: ExportTexts): RootContent[] {
  if (voices.length === 0) return [];
  const items = voices.map(({ speaker, quotations }) =>
    item(
      paragraph({ type: 'strong', children: [text(speaker ? speakerLabel(speaker) : texts.unnamed)] }),
      list(quotations.map((quotation) => item(paragraph(text(quotedText(quotation)))))),
    ),
  );
  return [heading(2, texts.whoSaidWhat), list(items)];
}
