import type { Article } from '../article/article';
import type { Quotation } from '../article/quotation';
import { formatDate } from '../i18n/format-date';
import type { ExportTexts } from './export-texts';
import { quotedText } from './quoted-text';
import { speakerLabel } from './speaker-label';
import { textFragmentUrl } from './text-fragment-url';

/** A quotation as one quotes it elsewhere. */
export interface Citation {
  /** In quotation marks, whitespace collapsed; an indirect one without marks. */
  quotation: string;
  /** Name and office, or that the article names nobody. */
  speaker: string;
  /** Authors, title, outlet and date, as far as they are known. */
  source: string;
  /** Leads to the place in the original. */
  url: string;
}

export function citeQuotation(article: Article, quotation: Quotation, texts: ExportTexts): Citation {
  const { metadata, content, speakers } = article;
  const speaker = speakers.find(({ id }) => id === quotation.attribution?.speakerId);
  return {
    quotation: quotedText(quotation),
    speaker: speaker ? speakerLabel(speaker) : texts.unnamed,
    source: sourceLine(article, texts),
    url: textFragmentUrl(metadata.canonicalUrl ?? metadata.url, content.text, quotation),
  };
}

/** The same as one text, for the clipboard. */
export function citationText(article: Article, quotation: Quotation, texts: ExportTexts): string {
  const citation = citeQuotation(article, quotation, texts);
  return `${citation.quotation} — ${citation.speaker}\n${citation.source}. ${citation.url}`;
}

function sourceLine({ metadata }: Article, texts: ExportTexts): string {
  const { byline, title, siteName, publishedTime } = metadata;
  const date = publishedTime ? formatDate(publishedTime, { language: texts.language }) : '';
  return [byline.join(', '), `“${title}”`, siteName, date].filter(Boolean).join(', ');
}
