import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../i18n/format-date';
import { exportBody } from './export-body';
import type { ExportSource } from './export-source';
import type { ExportTexts } from './export-texts';
import { keptPicture, type Pictures } from './kept-pictures';
import { voicesElement } from './voices-element';

/** An article as it stands in files: head, body, who said what, source. */
export function articlePage(source: ExportSource, texts: ExportTexts, pictures: Pictures): ElementContent[] {
  const voices = voicesElement(source.article, texts);
  return [
    h('article', [header(source, texts, pictures), ...exportBody(source.article, texts, pictures)]),
    ...(voices ? [voices] : []),
    footer(source, texts),
  ];
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
