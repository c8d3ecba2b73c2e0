import type { Article } from '../article/article';
import type { Quotation } from '../article/quotation';
import type { ExportSource } from './export-source';
import { textFragmentUrl } from './text-fragment-url';

/** One quotation as a flat row for tables. */
export interface QuotationRecord {
  speaker: string;
  role: string;
  affiliation: string;
  quotation: string;
  kind: string;
  confidence: string;
  title: string;
  outlet: string;
  published: string;
  author: string;
  url: string;
}

/** All quotations of the articles, in their order; an unknown speaker is an empty cell. */
export function quotationRecords(sources: readonly ExportSource[]): QuotationRecord[] {
  return sources.flatMap(({ article }) => article.quotations.map((quotation) => toRecord(article, quotation)));
}

function toRecord({ metadata, content, speakers }: Article, quotation: Quotation): QuotationRecord {
  const speaker = speakers.find(({ id }) => id === quotation.attribution?.speakerId);
  const { title, siteName, publishedTime, byline } = metadata;
  return {
    speaker: speaker?.name ?? '',
    role: speaker?.role ?? '',
    affiliation: speaker?.affiliation ?? '',
    quotation: quotation.text.replace(/\s+/g, ' ').trim(),
    kind: quotation.kind,
    confidence: quotation.attribution?.confidence ?? '',
    title,
    outlet: siteName ?? '',
    published: publishedTime ?? '',
    author: byline.join('; '),
    url: textFragmentUrl(metadata.canonicalUrl ?? metadata.url, content.text, quotation),
  };
}
