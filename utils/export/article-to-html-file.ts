import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { articlePage } from './article-page';
import type { ExportSource } from './export-source';
import type { ExportTexts } from './export-texts';
import { HTML_FILE_STYLE } from './html-file-style';
import type { Pictures } from './kept-pictures';
import { pictureData } from './picture-data';

/** Even a file that was tampered with later can run nothing and load nothing. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/**
 * The article as one HTML file that needs nothing else: no script, no request, light, dark and printable. A picture that
 * is not kept becomes a link to it.
 * @param pictures address of a picture -> its `data:` address.
 */
export function articleToHtmlFile(
  source: ExportSource,
  texts: ExportTexts,
  pictures: Pictures = pictureData(source),
): string {
  const { metadata } = source.article;
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: metadata.language || null, dir: metadata.direction }, [
        head(source),
        h('body', articlePage(source, texts, pictures)),
      ]),
    ],
  };
  return `${toHtml(page, { characterReferences: { useNamedReferences: true } })}\n`;
}

function head({ article: { metadata } }: ExportSource): Element {
  const meta = (name: string, content: string | undefined): Element[] =>
    content ? [h('meta', { name, content })] : [];
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    ...meta('author', metadata.byline.join(', ')),
    ...meta('description', metadata.dek),
    ...meta('date', metadata.publishedTime),
    ...meta('generator', 'Kutip'),
    h('link', { rel: 'canonical', href: metadata.canonicalUrl ?? metadata.url }),
    h('title', metadata.siteName ? `${metadata.title} · ${metadata.siteName}` : metadata.title),
    h('style', HTML_FILE_STYLE),
  ]);
}
