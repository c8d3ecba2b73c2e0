import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { formatDate } from '../i18n/format-date';
import { exportBody } from './export-body';
import type { ExportSource } from './export-source';
import type { ExportTexts } from './export-texts';
import { HTML_FILE_STYLE } from './html-file-style';
import { keptPicture, type Pictures } from './kept-pictures';
import { voicesElement } from './voices-element';

/** Even a file that was tampered with later can run nothing and load nothing. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/**
 * The article as one HTML file that needs nothing else: no script, no request, light, dark and printable.
 * @param pictures address of a picture -> its `data:` address; a picture that is not here becomes a link to it.
 */
export function articleToHtmlFile(source: ExportSource, texts: ExportTexts, pictures: Pictures = new Map()): string {
  const { metadata } = source.article;
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: metadata.language || null, dir: metadata.direction }, [
        head(source),
        h('body', [
          h('article', [header(source, texts, pictures), ...exportBody(source.article, texts, pictures)]),
          voicesElement(source.article, texts),
          footer(source, texts),
        ]),
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

function header({ article: { metadata } }: ExportSource, texts: ExportTexts, pictures: Pictures): Element {
  const { kicker, title, dek, byline, siteName, publishedTime, leadImage } = metadata;
  const date = publishedTime ? formatDate(publishedTime, { language: texts.language, withTime: true }) : '';
  const author = byline.length > 0 ? texts.byline(byline.join(', ')) : '';
  return h('header', [
    kicker ? h('p.kicker', kicker) : null,
    h('h1', title),
    dek ? h('p.dek', dek) : null,
    h('p.meta', { lang: texts.language }, [author, siteName, date].filter(Boolean).join(' · ')),
    leadImage
      ? h('figure', [
          keptPicture({ src: leadImage.src, alt: leadImage.alt ?? '' }, texts, pictures),
          leadImage.caption ? h('figcaption', leadImage.caption) : null,
        ])
      : null,
  ]);
}

function footer({ article: { metadata }, savedAt }: ExportSource, texts: ExportTexts): Element {
  const address = metadata.canonicalUrl ?? metadata.url;
  const saved = savedAt === undefined ? '' : localDate(savedAt, texts.language);
  return h('footer', { lang: texts.language }, [
    h('p', [`${texts.source}: `, h('a', { href: address }, address)]),
    saved ? h('p', texts.savedOn(saved)) : null,
  ]);
}

function localDate(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time);
}
